import { ConfigReader } from '@backstage/config';
import { JsonObject } from '@backstage/types';
import { readSettings } from './config';

const read = (incidents: JsonObject) =>
  readSettings(new ConfigReader({ incidents }));

describe('the settings of incidents', () => {
  it.each<[string, JsonObject]>([
    ['incidents.serviceGraph.maxHops is 6', { serviceGraph: { maxHops: 6 } }],
    [
      'incidents.serviceGraph.refresh is PT-1M',
      { serviceGraph: { refresh: { minutes: -1 } } },
    ],
    [
      'incidents.reactions.tick is PT0S',
      { reactions: { tick: { seconds: 0 } } },
    ],
  ])('refuse a wrong value: %s', (problem, incidents) => {
    expect(() => read(incidents)).toThrow(problem);
  });

  it('are what they are meant to be when there are none', () => {
    const { maxHops, graphRefresh, reactionsTick } = read({});

    expect(maxHops).toBe(2);
    expect(graphRefresh.toISO()).toBe('PT60S');
    expect(reactionsTick.toISO()).toBe('PT2S');
  });
});
