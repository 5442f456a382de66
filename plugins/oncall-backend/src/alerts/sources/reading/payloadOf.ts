import { AlertSource } from '../AlertSource';
import { BodyToDecode, decodeBody } from './decodeBody';

/**
 * The content of a message of a tool. What cannot be taken out of it stays as it stands, so that a person can read it.
 *
 * @throws InputError when there is nothing.
 */
export async function payloadOf(
  { unpack }: AlertSource,
  message: BodyToDecode,
): Promise<unknown> {
  const payload = await decodeBody(message);
  return unpack ? unpack(payload).catch(() => payload) : payload;
}
