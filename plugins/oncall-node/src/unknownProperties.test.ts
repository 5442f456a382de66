import { unknownProperties } from './unknownProperties';

const specification = {
  components: {
    schemas: {
      Step: { type: 'object', properties: { delay: {} } },
      Named: { type: 'object', properties: { name: {} } },
      Policy: {
        allOf: [
          { $ref: '#/components/schemas/Named' },
          {
            properties: {
              steps: {
                type: 'array',
                items: { $ref: '#/components/schemas/Step' },
              },
              target: {
                oneOf: [
                  { properties: { id: {} } },
                  { properties: { ref: {} } },
                ],
              },
              free: { type: 'object' },
              nothing: { type: 'object', additionalProperties: false },
            },
          },
        ],
      },
    },
  },
};

describe('unknownProperties', () => {
  const value = {
    name: 'Night',
    stepps: [],
    steps: [{ delay: 1 }, { delay: 1, minutes: 2, 'a/b': 3 }],
    target: { id: '1', ref: '2', idd: '3' },
    free: { anything: true },
    nothing: { something: true },
  };

  it.each([
    ['the body', [], ['stepps']],
    ['an entry of a list', ['steps', '1'], ['minutes', 'a/b']],
    ['what is one of several', ['target'], ['idd']],
    ['what may have nothing', ['nothing'], ['something']],
    ['what may have anything', ['free'], []],
    ['what is not there', ['steps', '7'], []],
    ['what is no object', ['name'], []],
  ])('finds those of %s', (_, path, names) => {
    const schema = { $ref: '#/components/schemas/Policy' };
    const options = { specification, schema, value, path };
    expect(unknownProperties(options)).toEqual(names);
  });
});
