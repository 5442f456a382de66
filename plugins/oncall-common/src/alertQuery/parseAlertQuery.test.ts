import { AlertQuery } from './AlertQuery';
import { parseAlertQuery } from './parseAlertQuery';

/** Short enough to compare: `(and status=open (not tag=eu*))`. An asterisk that is one stands in quotation marks. */
function short(query: AlertQuery): string {
  switch (query.kind) {
    case 'and':
    case 'or':
      return `(${[query.kind, ...query.terms.map(short)].join(' ')})`;
    case 'not':
      return `(not ${short(query.term)})`;
    default:
      return `${query.field}${query.operator}${valueOf(query.value)}`;
  }
}

function valueOf(
  value: Extract<AlertQuery, { kind: 'condition' }>['value'],
): string {
  switch (value.type) {
    case 'text':
      return `${value.openStart ? '*' : ''}${literal(value.text)}${
        value.openEnd ? '*' : ''
      }`;
    case 'flag':
      return String(value.is);
    case 'number':
      return String(value.number);
    case 'pair':
      return `${literal(value.key)}:${literal(value.value)}${
        value.openEnd ? '*' : ''
      }`;
    default:
      return `${value.from}..${value.to}`;
  }
}

function literal(text: string): string {
  return text.includes('*') ? `"${text}"` : text;
}

describe('parseAlertQuery', () => {
  it.each([
    ['', '(and)'],
    ['status: open', 'status=open'],
    ['status:open', 'status=open'],
    ['status = closed', 'status=closed'],
    ['STATUS: Open', 'status=open'],
    ['disk full', '(and text=disk text=full)'],
    ['"disk  full"', 'text=disk  full'],
    ['android', 'text=android'],
    ['a AND b', '(and text=a text=b)'],
    ['a and b or c', '(or (and text=a text=b) text=c)'],
    ['a OR b c', '(or text=a (and text=b text=c))'],
    ['a AND (b OR c)', '(and text=a (or text=b text=c))'],
    ['NOT status: open', '(not status=open)'],
    ['a NOT NOT b', '(and text=a (not (not text=b)))'],
    ['tag != eu', '(not tag=eu)'],
    ['a tag!="x y" or b', '(or (and text=a (not tag=x y)) text=b)'],
    ['tag != (a OR b)', '(not (or tag=a tag=b))'],
    ['NOT tag != a', '(not (not tag=a))'],
    ['tag: !=', 'tag=!='],
    ['status: (open OR closed)', '(or status=open status=closed)'],
    ['tag: (eu AND NOT test)', '(and tag=eu (not tag=test))'],
    ['tags: eu*', 'tag=eu*'],
    ['tag: *eu', 'tag=*eu'],
    ['tag: *eu*', 'tag=*eu*'],
    ['tag: *', 'tag=*'],
    ['tag: a*', 'tag=a*'],
    ['tag: "*"', 'tag="*"'],
    ['responders: ana*', 'responders=ana*'],
    ['responders: *', 'responders=*'],
    ['details.value: *', 'details.value=*'],
    ['tag: service:ledger', 'tag=service:ledger'],
    ['tag:"service:my-svc"', 'tag=service:my-svc'],
    ['tag: "say \\"no\\""', 'tag=say "no"'],
    ['priority: p1', 'priority=P1'],
    ['priority: " P1 "', 'priority=P1'],
    ['count: " 5 "', 'count=5'],
    ['updatedAt: " 2017-04-03 "', 'updatedAt=1491177600000..1491263999999'],
    ['priority <= P2', 'priority<=P2'],
    ['priority: (P1 OR P2)', '(or priority=P1 priority=P2)'],
    ['count>5', 'count>5'],
    ['count: >= 5', 'count>=5'],
    ['acknowledged: true', 'acknowledged=true'],
    ['isSeen: FALSE', 'isSeen=false'],
    ['team: noc', 'teams=noc'],
    ['recipients: ana', 'responders=ana'],
    ['details.key: region', 'details.key=region'],
    ['detailsPair(region:eu)', 'detailsPair=region:eu'],
    ['detailsPair: "region:eu west"', 'detailsPair=region:eu west'],
    ['detailsPair: " region : eu "', 'detailsPair=region:eu'],
    ['detailsPair(region : eu)', 'detailsPair=region:eu'],
    ['detailsPair(region: eu*)', 'detailsPair=region:eu*'],
    ['detailsPair: region:eu*', 'detailsPair=region:eu*'],
    ['detailsPair: "region:e*"', 'detailsPair=region:"e*"'],
    ['detailsPair: "reg*:e"', 'detailsPair="reg*":e'],
    ['detailsPair: "a:\\"b\\""', 'detailsPair=a:"b"'],
    ['detailsPair("a b":"x:y")', 'detailsPair=a b:x:y'],
    ['detailsPair( "a:b" : c d )', 'detailsPair=a:b:c d'],
    ['detailsPair(a b:"(x)") z', '(and detailsPair=a b:(x) text=z)'],
    ['detailsPair("a":e*)', 'detailsPair=a:e*'],
    ['detailsPair("a*":"e*")', 'detailsPair="a*":"e*"'],
    ['detailsPair("a \\"b\\"":"c\\\\")', 'detailsPair=a "b":c\\'],
    ['detailsPair("region:eu")', 'detailsPair=region:eu'],
    ['detailsPair: "a b":"x:y" z', '(and detailsPair=a b:x:y text=z)'],
    ['detailsPair = a:"x y"', 'detailsPair=a:x y'],
    ['detailsPair: "a:b":c', 'detailsPair=a:b:c'],
    ['tag == eu', 'tag=eu'],
    ['“disk  full” tag: „a b“', '(and text=disk  full tag=a b)'],
    ['"say “no”" 5”', '(and text=say “no” text=5”)'],
    ['integration.type: API', 'integration.type=API'],
    ['createdAt > 1470394841148', 'createdAt>1470394841148..1470394841148'],
    [
      'createdAt > "2017-04-03T20:05:50.894Z"',
      'createdAt>1491249950894..1491249950894',
    ],
    [
      'createdAt < 2017-04-03T20:05:50Z',
      'createdAt<1491249950000..1491249950000',
    ],
    ['updatedAt: 03-04-2017', 'updatedAt=1491177600000..1491263999999'],
    ['updatedAt: 2017-04-03', 'updatedAt=1491177600000..1491263999999'],
    ['updatedAt: 20170403', 'updatedAt=1491177600000..1491263999999'],
    [
      'lastOccurredAt: 03-04-2017T20:05:50',
      'lastOccurredAt=1491249950000..1491249950000',
    ],
    [
      'status%3Aopen or acknowledged:true'.replace('%3A', ':'),
      '(or status=open acknowledged=true)',
    ],
  ])('reads %s', (text, query) => {
    expect(short(parseAlertQuery(text))).toBe(query);
  });

  it.each([
    ['colour: red', 'at character 1: there is no field colour, known are'],
    ['status: open AND colour: red', 'at character 18: there is no field'],
    ['status: maybe', 'at character 9: status cannot be maybe, expected open'],
    ['priority: high', 'at character 11: priority cannot be high'],
    ['count > many', 'at character 9: count cannot be many'],
    // None of them is today, or the first moment of a month that was meant.
    ['createdAt > 10', 'at character 13: createdAt cannot be 10'],
    ['createdAt > 08:00', 'at character 13: createdAt cannot be 08:00'],
    ['createdAt: 2017-04', 'at character 12: createdAt cannot be 2017-04'],
    ['createdAt > soon', 'at character 13: createdAt cannot be soon'],
    ['tag > eu', 'at character 7: tag cannot be compared with >'],
    ['message: di*sk', 'at character 12: an asterisk stands for anything'],
    ['message: *di*sk', 'at character 13: an asterisk stands for anything'],
    ['tag: **eu', 'at character 7: an asterisk stands for anything'],
    ['responders: *ana', 'at character 13: responders takes an asterisk at'],
    ['"unfinished', 'at character 1: this quotation mark has no second one'],
    ['a AND', 'at character 6: something is missing'],
    ['a AND OR b', 'at character 7: something is missing'],
    ['OR b', 'at character 1: something is missing'],
    ['NOT', 'at character 4: something is missing'],
    ['(a OR b', 'at character 1: this parenthesis is never closed'],
    ['a)', 'at character 2: this ) has no beginning'],
    ['tag:', 'at character 5: tag has no value'],
    ['tag: AND', 'at character 6: tag has no value'],
    ['tag: (a OR status: open)', 'at character 12: no field can stand among'],
    ['acknowledged: perhaps', 'at character 15: acknowledged cannot be'],
    ['detailsPair: region', 'at character 14: detailsPair is a key and'],
    ['detailsPair(:b)', 'at character 1: detailsPair is a key and'],
    ['detailsPair("a":b"c")', 'at character 1: detailsPair is a key and'],
    ['detailsPair(a*:b)', 'at character 1: detailsPair takes an asterisk at'],
    ['detailsPair(a:b*c)', 'at character 1: detailsPair takes an asterisk at'],
    ['details.key: *reg*', 'at character 14: details.key takes an asterisk'],
    ['details.value: *e*', 'at character 16: details.value takes an asterisk'],
    ['x'.repeat(1001), 'at character 1001: a search has at most 1000'],
    [`${'('.repeat(60)}a`, 'there are too many parentheses'],
    [`${'NOT '.repeat(60)}a`, 'there are too many NOTs'],
  ])('refuses %s and says where', (text, problem) => {
    expect(() => parseAlertQuery(text)).toThrow(problem);
  });
});
