import { isError } from '@backstage/errors';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';
import { OpsgenieError } from './OpsgenieError';

const WAYS: Readonly<
  Record<
    string,
    (bytes: Buffer, options: { maxOutputLength: number }) => Promise<Buffer>
  >
> = {
  gzip: promisify(gunzip),
  'x-gzip': promisify(gunzip),
  deflate: promisify(inflate),
  br: promisify(brotliDecompress),
};

/**
 * A body without the compression that its header `Content-Encoding` names; undefined when it is larger than `most`, so
 * that a small request cannot fill the memory.
 */
export async function decompressed(
  bytes: Buffer,
  { encoding = '', most }: { encoding: string | undefined; most: number },
): Promise<Buffer | OpsgenieError | undefined> {
  const name = encoding.trim().toLowerCase();
  if (name === '' || name === 'identity' || bytes.length === 0) {
    return bytes;
  }
  const decompress = WAYS[name];
  if (!decompress) {
    const known = Object.keys(WAYS).join(', ');
    return new OpsgenieError(
      415,
      `The body has the encoding ${name}, expected one of ${known}.`,
    );
  }
  try {
    return await decompress(bytes, { maxOutputLength: most });
  } catch (error) {
    return isTooLarge(error)
      ? undefined
      : new OpsgenieError(
          400,
          `The body is not what its encoding ${name} says.`,
        );
  }
}

function isTooLarge(error: unknown): boolean {
  return isError(error) && error.code === 'ERR_BUFFER_TOO_LARGE';
}
