import { OpsgenieAnswer, OpsgenieResponse } from './OpsgenieRequest';

/** An answer as clients get it: with the id of its request and how long it took, in seconds. */
export function envelope(
  answer: OpsgenieAnswer,
  { requestId, took }: { requestId: string; took: number },
): OpsgenieResponse {
  // The Go SDK warns when it reads 0.
  const seconds = Math.max(0.001, Math.round(took * 1000) / 1000);
  return {
    status: answer.status,
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'X-Request-Id': requestId,
      'X-Response-Time': String(seconds),
      'X-RateLimit-State': 'OK',
      ...answer.headers,
    },
    body:
      answer.content ??
      JSON.stringify({ ...answer.body, took: seconds, requestId }),
  };
}
