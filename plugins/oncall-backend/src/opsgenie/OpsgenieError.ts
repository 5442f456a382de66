import { fieldsIn } from './fieldsIn';

/** A failure that is told to the client in the shape that clients of Opsgenie know. */
export class OpsgenieError extends Error {
  readonly name = 'OpsgenieError';
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    message: string,
    more: {
      readonly code?: number;
      readonly errors?: Readonly<Record<string, string>>;
      readonly headers?: Readonly<Record<string, string>>;
    } = {},
  ) {
    super(message);
    const { headers = {}, ...body } = more;
    this.status = status;
    this.headers = headers;
    this.body = { message, ...body };
  }

  /** Fields that are missing or malformed, each with what would be right. */
  static unprocessable(errors: Readonly<Record<string, string>>) {
    return new OpsgenieError(
      422,
      'Request body is not processable. Please check the errors.',
      { errors },
    );
  }

  /** What a use case refuses, whose sentence may name the fields. */
  static refused(sentence: string) {
    return new OpsgenieError(422, sentence, { errors: fieldsIn(sentence) });
  }

  /** The key is valid and may not do this. */
  static forbidden(message: string) {
    return new OpsgenieError(403, message, { code: 40301 });
  }

  static notFound(message: string) {
    return new OpsgenieError(404, message);
  }
}
