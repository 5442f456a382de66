import { DateTime, Duration } from 'luxon';
import { AcknowledgeLinks } from './AcknowledgeLinks';

const now = DateTime.fromISO('2026-03-02T00:00:00Z').toUTC();
const claim = {
  pageId: 'page',
  alertId: 'alert',
  person: 'user:default/ana',
  runToken: 'run',
};

describe('AcknowledgeLinks', () => {
  const links = linksWith('secret');
  const token = tokenOf(links.urlFor(claim, now));

  it('makes links that say what they were made for', () => {
    expect(links.urlFor(claim, now)).toMatch(
      /^https:\/\/portal\.example\/api\/oncall\/acknowledge\/[\w-]+\.[\w-]+$/,
    );
    expect(links.read(token, now)).toEqual({ kind: 'valid', claim });
  });

  it('is valid until the end of its time', () => {
    const end = now.plus({ hours: 72 });
    expect(links.read(token, end.minus({ seconds: 1 })).kind).toBe('valid');
    expect(links.read(token, end).kind).toBe('expired');
  });

  it('refuses links that were signed with another secret', () => {
    expect(linksWith('other').read(token, now)).toEqual({ kind: 'invalid' });
  });

  it('refuses a link of which any character was changed', () => {
    for (let index = 0; index < token.length; index++) {
      const other = token[index] === 'A' ? 'B' : 'A';
      const changed = token.slice(0, index) + other + token.slice(index + 1);
      // The last character of base64url carries bits that mean nothing; Node compares the text, so they count too.
      expect([index, links.read(changed, now).kind]).toEqual([
        index,
        'invalid',
      ]);
    }
  });

  it('refuses another person in the place of the one for whom it was signed', () => {
    const [payload, signature] = token.split('.');
    const forged = Buffer.from(payload, 'base64url')
      .toString()
      .replace('user:default/ana', 'user:default/eve');
    const changed = `${Buffer.from(forged).toString('base64url')}.${signature}`;
    expect(links.read(changed, now)).toEqual({ kind: 'invalid' });
  });

  it('refuses a link with something behind it', () => {
    expect(links.read(`${token}.more`, now)).toEqual({ kind: 'invalid' });
  });

  it.each(['', '.', 'nonsense', 'a.b', 'a.b.c', '%', token.split('.')[0]])(
    'refuses "%s"',
    text => {
      expect(links.read(text, now)).toEqual({ kind: 'invalid' });
    },
  );
});

function linksWith(secret: string): AcknowledgeLinks {
  return AcknowledgeLinks.create({
    secret,
    baseUrl: 'https://portal.example/api/oncall',
    expiry: Duration.fromObject({ hours: 72 }),
  });
}

function tokenOf(url: string): string {
  return url.slice(url.lastIndexOf('/') + 1);
}
