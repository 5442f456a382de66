import { readableProblem } from './readableProblem';

describe('readableProblem', () => {
  it.each([
    ['request/body/message must be string', 'message must be string'],
    [
      'request/body/responders/0/id must be string',
      'responders[0].id must be string',
    ],
    ['request/body/0/to must be string', '[0].to must be string'],
    [
      "request/body must have required property 'to', request/body/steps/12 must be object",
      "the body must have required property 'to', steps[12] must be object",
    ],
    ['request/query/limit must be <= 200', 'limit must be <= 200'],
    ['request/params/alertId must be string', 'alertId must be string'],
    ['request/query must be object', 'the query must be object'],
    ['request/body/details/a~1b must be string', 'details.a/b must be string'],
    [
      "request/body must have required property 'type', request/body must have required property 'type', request/body must match exactly one schema in oneOf",
      "the body must have required property 'type', the body must match exactly one schema in oneOf",
    ],
    [
      'unsupported media type undefined',
      'The request has no content type, expected application/json',
    ],
    [
      'unsupported media type text/plain',
      'The request has the content type text/plain, expected application/json',
    ],
    [
      "malformed uri'",
      'The address has a percent sign that is no encoding of UTF-8, expected %25 for the sign itself',
    ],
    ["Unknown query parameter 'x'", "Unknown query parameter 'x'"],
    ['name is empty, expected a name', 'name is empty, expected a name'],
  ])('makes of %j', (said, sentence) => {
    expect(readableProblem(said)).toBe(sentence);
  });

  it('names the properties for which there is no place', () => {
    const said =
      'request/body/steps/0 must NOT have additional properties, request/body must NOT have additional properties';
    const unknown = (path: readonly string[]) =>
      path.join() === 'steps,0' ? ['delay', 'to'] : [];
    expect(readableProblem(said, unknown)).toBe(
      "steps[0] must NOT have additional properties, and has 'delay', 'to', the body must NOT have additional properties",
    );
  });
});
