import { AlertRequest } from '../../AlertRequest';

/** What would keep a request from being written to a database, if anything. */
export function requestProblem({
  actor,
  deed,
  note,
  explanation,
}: AlertRequest): string | undefined {
  if (deed.kind !== 'open') {
    const alias = deed.target.value;
    return alias === '' || alias.length > 512
      ? `alias '${alias}'`
      : textProblem([actor, alias, note, explanation]);
  }
  const { alert } = deed;
  const { message, alias, description, tags, details, priority } = alert;
  const runes = [...message].length;
  if (runes === 0 || runes > 130) {
    return `message of ${runes} characters`;
  }
  if (alias === '' || alias.length > 512) {
    return `alias of ${alias.length} characters`;
  }
  if ((description?.length ?? 0) > 15_000) {
    return `description of ${description?.length} characters`;
  }
  if (!/^P[1-5]$/.test(priority)) {
    return `priority ${priority}`;
  }
  if (tags.length > 50 || Object.keys(details).length > 100) {
    return 'too many tags or details';
  }
  return textProblem([
    message,
    alias,
    description,
    alert.source,
    alert.entity,
    explanation,
    ...tags,
    ...Object.entries(details).flat(),
    ...alert.service,
  ]);
}

function textProblem(
  texts: readonly (string | undefined)[],
): string | undefined {
  const bad = texts.find(
    text =>
      text !== undefined &&
      (typeof text !== 'string' || /\0|\p{Surrogate}/u.test(text)),
  );
  return bad === undefined ? undefined : `text ${JSON.stringify(bad)}`;
}
