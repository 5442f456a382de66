import request from 'supertest';
import { TEST_KEY, TestPager } from './startPager';

/** Speaks to the Opsgenie-compatible API as clients do. */
export type OpsgenieClient = ReturnType<typeof opsgenieClient>;

export function opsgenieClient(
  server: TestPager['server'] | string,
  key: string = TEST_KEY,
) {
  const send = (
    method: 'get' | 'post' | 'put' | 'patch' | 'delete',
    path: string,
    body?: object,
  ) => {
    const call = request(server)
      [method](path)
      .set('Authorization', `GenieKey ${key}`);
    return body === undefined ? call : call.send(body);
  };
  return {
    get: (path: string) => send('get', path),
    post: (path: string, body: object = {}) => send('post', path, body),
    put: (path: string, body: object) => send('put', path, body),
    patch: (path: string, body: object) => send('patch', path, body),
    delete: (path: string) => send('delete', path),
    /** Opens an alert and says what became of the request. */
    async open(alert: object) {
      const { body } = await send('post', '/v2/alerts', alert).expect(202);
      return this.status(body.requestId);
    },
    /** Changes an alert and says what became of the request. */
    async change(path: string, body: object = {}) {
      const answer = await send('post', path, body).expect(202);
      return this.status(answer.body.requestId);
    },
    async status(requestId: string) {
      const { body } = await send(
        'get',
        `/v2/alerts/requests/${requestId}`,
      ).expect(200);
      return body.data;
    },
    async alert(id: string) {
      const { body } = await send('get', `/v2/alerts/${id}`).expect(200);
      return body.data;
    },
    async logs(id: string): Promise<readonly string[]> {
      const { body } = await send(
        'get',
        `/v2/alerts/${id}/logs?order=asc`,
      ).expect(200);
      return body.data.map((entry: { log: string }) => entry.log);
    },
  };
}
