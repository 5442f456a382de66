import { TEST_KEY, TestPager, urlOf } from './startPager';

/** Sends an alert whose body is packed as the header `Content-Encoding` says. */
export function postEncoded(
  pager: TestPager,
  encoding: string,
  body: Buffer,
): Promise<Response> {
  return fetch(`${urlOf(pager)}/v2/alerts`, {
    method: 'POST',
    headers: {
      authorization: `GenieKey ${TEST_KEY}`,
      'content-encoding': encoding,
    },
    body: new Uint8Array(body),
  });
}
