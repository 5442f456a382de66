import { InputError } from '@backstage/errors';

/** What arrived, and what it says about itself. */
export type BodyToDecode = {
  readonly body: string;
  readonly contentType: string;
  readonly query: Readonly<Record<string, string>>;
};

/**
 * The content of a message, whatever its type says: JSON (also as text/plain, which SNS sends), a form, a multipart form,
 * or a text. Without a body the query is the content.
 *
 * JSON or a multipart form that is broken is a text: tools fill templates without escaping, and the one alert whose name
 * has a quotation mark in it must not be the one that is lost.
 *
 * @throws InputError when there is nothing.
 */
export async function decodeBody(message: BodyToDecode): Promise<unknown> {
  const { body, query } = message;
  const contentType = message.contentType.toLowerCase();
  const text = body.trim();
  if (text === '') {
    if (Object.keys(query).length === 0) {
      throw new InputError('The body is empty, expected an alert');
    }
    return query;
  }
  if (contentType.startsWith('multipart/form-data')) {
    return decodeMultipart(message);
  }
  if (contentType.includes('json') || /^[[{]/.test(text)) {
    return decodeJson(text);
  }
  return contentType.includes('x-www-form-urlencoded')
    ? unwrap(Object.fromEntries(new URLSearchParams(text)))
    : text;
}

function decodeJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return decodeTornJson(text);
  }
}

/** Texts of several lines are what templates put into JSON most often. */
function decodeTornJson(text: string): unknown {
  const mended = text.replace(/"(?:[^"\\]|\\.)*"/gs, string =>
    string.replace(/[\n\r\t]/g, character =>
      JSON.stringify(character).slice(1, -1),
    ),
  );
  try {
    return JSON.parse(mended);
  } catch {
    return text;
  }
}

async function decodeMultipart({
  body,
  contentType,
}: {
  readonly body: string;
  readonly contentType: string;
}): Promise<unknown> {
  try {
    const form = await new Response(body, {
      headers: { 'Content-Type': contentType },
    }).formData();
    const fields = [...form].filter(([, value]) => typeof value === 'string');
    return unwrap(Object.fromEntries(fields));
  } catch {
    return body;
  }
}

/** Some tools put their JSON into a form with a single field. */
function unwrap(form: Readonly<Record<string, unknown>>): unknown {
  const [only, ...others] = Object.values(form);
  if (others.length > 0 || typeof only !== 'string' || !/^\s*[[{]/.test(only)) {
    return form;
  }
  try {
    return JSON.parse(only);
  } catch {
    return form;
  }
}
