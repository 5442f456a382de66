/**
 * Text that every database can store.
 *
 * PostgreSQL stores neither the character 0 nor halves of a surrogate pair; JSON can carry both. What a machine says is
 * mended, because an alert must not be lost because of its text; what a person writes is refused, with the field.
 */
import { InputError } from '@backstage/errors';
import { RequestHandler } from 'express';
import { toUSVString } from 'node:util';

/** A text without any of these can be stored; with half of a surrogate pair one has to look closer. */
const SUSPICIOUS = /[\0\ud800-\udfff]/;

/** Drops the character 0 and replaces lone surrogates. Texts without them, which are nearly all, come back as they are. */
export function storableText(text: string): string {
  return isStorable(text) ? text : toUSVString(text.replaceAll('\0', ''));
}

/** The same for every text in plain JSON, keys included. A value without such text comes back itself. */
export function withStorableText<T>(value: T): T;
export function withStorableText(value: unknown): unknown {
  if (isStorableThroughout(value)) {
    return value;
  }
  if (typeof value === 'string') {
    return storableText(value);
  }
  if (Array.isArray(value)) {
    return value.map(item => withStorableText(item));
  }
  return isPlainObject(value)
    ? Object.fromEntries(
        Object.entries(value).map(([key, item]) => [
          storableText(key),
          withStorableText(item),
        ]),
      )
    : value;
}

/** No body of the native API means anything at this depth, and whatever walks through it would run out of stack. */
const MOST_LEVELS = 100;

/** Answers 400 to bodies and addresses of the native API with text that cannot be stored, and to bodies without a bottom. */
export function refuseUnstorableText(): RequestHandler {
  return (request, _response, next) => {
    if (isDeeperThan(MOST_LEVELS, request.body)) {
      next(
        new InputError(
          `The body has more than ${MOST_LEVELS} levels, expected fewer`,
        ),
      );
      return;
    }
    const field = request.url.includes('%00')
      ? 'the address'
      : fieldThatCannotBeStored(request.body);
    next(
      field === undefined
        ? undefined
        : new InputError(
            `${field} contains the character 0 or half of a surrogate pair, expected text`,
          ),
    );
  };
}

/** Every alert is asked this, and nearly none has such a text. */
function isStorableThroughout(value: unknown): boolean {
  if (typeof value === 'string') {
    return isStorable(value);
  }
  if (Array.isArray(value)) {
    return value.every(isStorableThroughout);
  }
  return (
    !isPlainObject(value) ||
    Object.keys(value).every(
      key => isStorable(key) && isStorableThroughout(value[key]),
    )
  );
}

/** Where the first text is that cannot be stored, for example `tags.0`. */
function fieldThatCannotBeStored(
  value: unknown,
  path: string = '',
): string | undefined {
  if (typeof value === 'string') {
    return isStorable(value) ? undefined : path || 'body';
  }
  if (!Array.isArray(value) && !isPlainObject(value)) {
    return undefined;
  }
  for (const [key, item] of Object.entries(value)) {
    const inner = path === '' ? key : `${path}.${key}`;
    const found = isStorable(key)
      ? fieldThatCannotBeStored(item, inner)
      : `a key of ${path || 'body'}`;
    if (found) {
      return found;
    }
  }
  return undefined;
}

function isDeeperThan(levels: number, value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    (levels === 0 ||
      Object.values(value).some(item => isDeeperThan(levels - 1, item)))
  );
}

function isStorable(text: string): boolean {
  return (
    !SUSPICIOUS.test(text) ||
    (!text.includes('\0') && toUSVString(text) === text)
  );
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.getPrototypeOf(value) === Object.prototype
  );
}
