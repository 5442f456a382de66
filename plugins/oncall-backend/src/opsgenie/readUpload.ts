import { Busboy, BusboyConfig } from '@fastify/busboy';
import { storableText } from '../storableText';
import { OpsgenieError } from './OpsgenieError';
import { OpsgenieRequest } from './OpsgenieRequest';

/** What came in a form with a file. */
export type Upload = {
  readonly file: { readonly name: string; readonly content: Buffer };
  /** Who sends it, for people to read. */
  readonly user?: string;
};

/** The first file of a `multipart/form-data` body, with who sends it. */
export async function readUpload(
  { headers, bytes }: OpsgenieRequest,
  maxBytes: number,
): Promise<Upload> {
  const type = headers['content-type'];
  if (!bytes || !type) {
    throw OpsgenieError.unprocessable({
      file: 'must be sent as multipart/form-data',
    });
  }
  const { files, user } = await readForm(type, bytes, maxBytes);
  const file = files.at(0);
  if (!file) {
    throw OpsgenieError.unprocessable({ file: 'may not be empty' });
  }
  if (file.content.length > maxBytes) {
    throw OpsgenieError.unprocessable({
      file: `may have at most ${maxBytes} bytes`,
    });
  }
  return { file, user };
}

function readForm(
  type: string,
  bytes: Buffer,
  maxBytes: number,
): Promise<{ readonly files: readonly Upload['file'][]; user?: string }> {
  return new Promise((resolve, reject) => {
    const files: Upload['file'][] = [];
    let user: string | undefined;
    const refuse = () => reject(noForm());
    // A byte more than is allowed says that it was too much.
    const limits = { files: 1, fields: 20, fileSize: maxBytes + 1 };
    const form = openForm(type, limits);
    form.on('file', (_field, stream, filename) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('error', refuse);
      stream.on('end', () => {
        const name = storableText(filename ?? '') || 'attachment';
        files.push({ name, content: Buffer.concat(chunks) });
      });
    });
    form.on('field', (field, value) => {
      if (field === 'user') {
        user = storableText(value).trim() || undefined;
      }
    });
    form.on('error', refuse);
    form.on('finish', () => resolve({ files, user }));
    form.end(bytes);
  });
}

/** Refuses what says that it is a form but not where its parts end. */
function openForm(type: string, limits: BusboyConfig['limits']) {
  try {
    return new Busboy({ headers: { 'content-type': type }, limits });
  } catch {
    throw noForm();
  }
}

function noForm(): OpsgenieError {
  return new OpsgenieError(400, 'Could not parse request body as a form.');
}
