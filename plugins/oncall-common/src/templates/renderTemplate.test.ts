import fc from 'fast-check';
import { renderTemplate } from './renderTemplate';

const DATA = {
  message: '[custom] Disk full on db1.example.com',
  count: 7,
  isBad: true,
  nothing: null,
  host: { name: 'db1', 'body-plain': 'text', tags: ['a', 'b,c'] },
  labels: { app: 'ledger', 'app.k8s.io/name': 'dotted', 'a.b': { c: 1 } },
  checks: [{ name: 'disk' }, { name: 'load' }],
  _headers: { 'x-source': 'nagios' },
  padded: ' db1 ',
};

describe('renderTemplate', () => {
  it.each([
    ['plain text', 'plain text'],
    ['{{message}}', DATA.message],
    ['{{ host.name }}: {{count}}/{{isBad}}', 'db1: 7/true'],
    ['{{host.body-plain}}', 'text'],
    ['{{host["body-plain"]}}', 'text'],
    ['{{labels.app}}', 'ledger'],
    ['{{labels.app.k8s.io/name}}', 'dotted'],
    ['{{labels.a.b.c}}', '1'],
    ['{{checks[1].name}}', 'load'],
    ['{{checks[-1].name}}', 'load'],
    ['{{host.tags}}', '["a","b,c"]'],
    ['{{_headers.x-source}}', 'nagios'],
    ['{{message.substringAfter("[custom] ")}}', 'Disk full on db1.example.com'],
    ['{{message.substring(0,8)}}', '[custom]'],
    ['{{message.substring(9)}}', 'Disk full on db1.example.com'],
    ['{{message.substring( 9 , 13 )}}', 'Disk'],
    ['{{message.substring(9999)}}', ''],
    ['{{message.substring(2, 1)}}', ''],
    ['{{message.substring(-9, 8)}}', '[custom]'],
    ['{{host.name.substring()}}', 'db1'],
    ['{{padded.trim()}}', 'db1'],
    ["{{host.name.replace('b', '\\n')}}", 'd\n1'],
    ['{{message.substringBefore("nowhere")}}', DATA.message],
    ['{{message.substringAfter("nowhere")}}', ''],
    ['{{message.substringBetween("[","]")}}', 'custom'],
    ['{{message.substringBetween("[","nowhere")}}', ''],
    [
      '{{message.substringBeforeLast(".")}}',
      '[custom] Disk full on db1.example',
    ],
    ['{{message.substringAfterLast(".")}}', 'com'],
    ['{{message.toUpperCase().substring(0, 8)}}', '[CUSTOM]'],
    [
      "{{message.replace('[custom] ', '').toLowerCase()}}",
      'disk full on db1.example.com',
    ],
    [
      '{{message.replaceAll("[aeiou]", "_")}}',
      '[c_st_m] D_sk f_ll _n db1._x_mpl_.c_m',
    ],
    ['{{message.extract(/on (\\w+)\\./)}}', 'db1'],
    ['{{message.extract(/db\\d/)}}', 'db1'],
    ['{{message.extract(/d{1,2}b\\d/)}}', 'db1'],
    ['{{message.replaceAll("[a-z]{3,}", "{}").substring(1, 3)}}', '{}'],
    ['{{message.split(" ")[1]}}', 'Disk'],
    ['{{count.replace("7", "seven")}}', 'seven'],
    ['{{{message}}}', `{${DATA.message}}`],
  ])('makes %s into %s', (template, text) => {
    expect(renderTemplate(template, DATA)).toEqual({ text, problems: [] });
  });

  it('writes a list with commas where that is asked for', () => {
    const options = { listsByCommas: true };
    const written = (template: string) =>
      renderTemplate(template, DATA, options).text;
    expect(written('{{host.tags}}, {{host.name}}')).toBe('a, b,c, db1');
    expect(written('{{checks[0]}}')).toBe('{"name":"disk"}');
  });

  it.each([
    ['{{missing}}', 'there is nothing at missing'],
    ['{{host.missing.deeper}}', 'there is nothing at host.missing'],
    ['{{checks[9]}}', 'there is nothing at checks[9]'],
    ['{{nothing}}', 'there is nothing at nothing'],
    ['{{constructor}}', 'there is nothing at constructor'],
    ['{{__proto__.polluted}}', 'there is nothing at __proto__'],
    ['{{host.trim()}}', 'trim needs a text'],
    [
      '{{message.explode()}}',
      /^there is no method explode, expected one of toLowerCase, /,
    ],
    ['{{message.replaceAll("(", "x")}}', /^replaceAll failed: /],
    ['{{message.extract(/nowhere/)}}', 'there is nothing at message.extract()'],
    ['{{message.substring(}}', /^expected a text in quotes/],
    ['{{message..x}}', 'expected a name at character 9'],
    ['{{}}', 'it is empty'],
  ])('leaves %s empty and says why', (template, reason) => {
    const { text, problems } = renderTemplate(`a${template}b`, DATA);
    expect(text).toBe('ab');
    expect(problems).toHaveLength(1);
    expect(problems[0].replace(`${template}: `, '')).toMatch(reason);
  });

  it.each([
    ['not {{ closed', 'not {{ closed', '{{ closed'],
    ['{{job failed on {{count}}', '{{job failed on 7', '{{job failed on'],
  ])('leaves %s as it is, and says what is wrong', (template, text, braces) => {
    expect(renderTemplate(template, DATA)).toEqual({
      text,
      problems: [`${braces}: these braces are never closed`],
    });
  });

  it.each([
    ['what is read', '{{log.replace("a", "")}}', 0],
    [
      'what a step makes of it',
      '{{log.replace("a", "ab").replace("b", "")}}',
      50_000,
    ],
  ])('cuts %s where it is longer than anybody reads', (_, template, length) => {
    const log = `${'a'.repeat(100_000)}b`;
    expect(renderTemplate(template, { log }).text).toHaveLength(length);
  });

  it('gives up on a pattern that looks for its end at every place anew', () => {
    const template = '{{log.replaceAll("<.*>|<", "")}}';
    const { text, problems } = renderTemplate(`a${template}b`, {
      log: '<'.repeat(100_000),
    });
    expect(text).toBe('ab');
    expect(problems).toEqual([
      `${template}: replaceAll failed: the pattern takes too long on 100000 characters`,
    ]);
  });

  it('does not try a pattern that is thousands of patterns in a row', () => {
    const template = '{{log.extract(/((a|b|c|d)?){1000}e/)}}';
    const { text, problems } = renderTemplate(`a${template}b`, {
      log: 'abcd'.repeat(25_000),
    });
    expect(text).toBe('ab');
    expect(problems).toEqual([
      expect.stringMatching(
        /extract failed: the pattern is '.*', which has \d+ parts once its repetitions are written out$/,
      ),
    ]);
  });

  it('leaves out what has more levels than can be written', () => {
    const levels = 150_000;
    const deep = JSON.parse(`${'['.repeat(levels)}${']'.repeat(levels)}`);
    const { text, problems } = renderTemplate('a{{deep}}b', { deep });
    expect(text).toBe('ab');
    expect(problems).toEqual([
      expect.stringMatching(/^{{deep}}: it cannot be written as text: /),
    ]);
  });

  it('never fails, whatever the template and the data are', () => {
    const piece = fc.constantFrom(
      '{{',
      '}}',
      '.',
      '(',
      ')',
      '[',
      ']',
      '"',
      "'",
      '/',
      '\\',
      ',',
      'message',
      'host',
      'split',
      'extract',
      'replaceAll',
      'substring',
      '(a*)*$',
      '-1',
      ' ',
      '0',
    );
    const template = fc
      .array(fc.oneof(piece, fc.string()), { maxLength: 30 })
      .map(pieces => pieces.join(''));
    fc.assert(
      fc.property(template, fc.jsonValue(), (written, data) => {
        expect(typeof renderTemplate(written, data).text).toBe('string');
      }),
      { numRuns: 10_000, seed: 20260105 },
    );
    fc.assert(
      fc.property(template, written => {
        expect(renderTemplate(`{{${written}}}`, DATA)).toBeDefined();
      }),
      { numRuns: 10_000, seed: 20260105 },
    );
  });
});
