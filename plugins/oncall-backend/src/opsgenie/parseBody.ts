import { z } from 'zod';
import { OpsgenieError } from './OpsgenieError';

/** The body as the schema has it, or 422 with one sentence for each wrong field. */
export function parseBody<T>(schema: z.ZodType<T>, body: unknown): T {
  const parsed = schema.safeParse(body);
  if (parsed.success) {
    return parsed.data;
  }
  const errors: Record<string, string> = {};
  for (const { path, message } of parsed.error.issues) {
    const [field = 'body'] = path;
    errors[String(field)] ??=
      field === 'body' ? 'must be a JSON object' : message;
  }
  throw OpsgenieError.unprocessable(errors);
}
