import { mockServices } from '@backstage/backend-test-utils';
import { DateTime } from 'luxon';
import { createSign } from 'node:crypto';
import selfsigned from 'selfsigned';
import { Fields } from '../reading/Fields';
import { readExample } from '../testing/readExample';
import { SnsGate } from './SnsGate';
import { snsAddress } from './snsAddress';
import { signedText } from './snsSignature';

const CERTIFICATE_URL =
  'https://sns.eu-west-1.amazonaws.com/SimpleNotificationService-1.pem';

/** Plays Amazon: a certificate of its own, and a server that has it. */
const amazon = selfsigned.generate(
  [{ name: 'commonName', value: 'sns.amazonaws.com' }],
  { days: 365, keySize: 2048 },
);

describe('SnsGate', () => {
  let asked: string[];
  let answer: () => Response;
  let now: DateTime;

  beforeEach(() => {
    asked = [];
    answer = () => new Response(amazon.cert);
    now = DateTime.utc();
  });

  const gate = (verifySignatures = true) =>
    SnsGate.create({
      verifySignatures,
      fetch: async input => {
        asked.push(String(input));
        return answer();
      },
      logger: mockServices.logger.mock(),
      clock: () => now,
    });

  const signed = (
    changes: Record<string, unknown> = {},
    name = 'cloudwatch-sns-alarm',
  ) => {
    const message: Record<string, unknown> = {
      ...readExample(name),
      SigningCertURL: CERTIFICATE_URL,
      SignatureVersion: '2',
      ...changes,
    };
    const algorithm =
      message.SignatureVersion === '1' ? 'RSA-SHA1' : 'RSA-SHA256';
    const Signature = createSign(algorithm)
      .update(signedText(Fields.of(message)))
      .sign(amazon.private, 'base64');
    return { ...message, Signature };
  };

  it.each(['1', '2'])(
    'admits what is signed with version %s, and asks for the certificate once',
    async SignatureVersion => {
      const one = gate();
      await one.admit(Fields.of(signed({ SignatureVersion })));
      await one.admit(
        Fields.of(signed({ SignatureVersion, Subject: undefined })),
      );
      expect(asked).toEqual([CERTIFICATE_URL]);
    },
  );

  it.each([
    ['another text', { Message: 'all is well' }],
    ['another topic', { TopicArn: 'arn:aws:sns:eu-west-1:1:other' }],
    ['a broken signature', { Signature: 'AAAA' }],
    ['another version', { SignatureVersion: '3' }],
  ])('refuses %s than was signed', async (_, change) => {
    await expect(
      gate().admit(Fields.of({ ...signed(), ...change })),
    ).rejects.toMatchObject({ name: 'NotAllowedError' });
  });

  it('refuses a message without a signature, unless signatures are not checked', async () => {
    const alarm = Fields.of({ AlarmName: 'a', NewStateValue: 'ALARM' });
    await expect(gate().admit(alarm)).rejects.toThrow(
      'The message has no signature',
    );
    await expect(gate(false).admit(alarm)).resolves.toBeUndefined();
    expect(asked).toEqual([]);
  });

  it('refuses a certificate that does not hold any more', async () => {
    now = DateTime.utc().plus({ years: 2 });
    await expect(gate().admit(Fields.of(signed()))).rejects.toThrow(
      'The certificate of the signature holds from',
    );
  });

  it('refuses what is not a certificate', async () => {
    answer = () => new Response('<html>');
    await expect(gate().admit(Fields.of(signed()))).rejects.toThrow(
      'is not a certificate',
    );
  });

  it('lets the sender repeat while the certificate cannot be read', async () => {
    answer = () => new Response('', { status: 500 });
    const one = gate();
    await expect(one.admit(Fields.of(signed()))).rejects.toMatchObject({
      name: 'ServiceUnavailableError',
    });
    answer = () => new Response(amazon.cert);
    await expect(one.admit(Fields.of(signed()))).resolves.toBeUndefined();
  });

  it('confirms a subscription that is signed, and no other', async () => {
    const confirmation = signed({}, 'cloudwatch-sns-subscription');
    const { SubscribeURL } = readExample('cloudwatch-sns-subscription');
    await gate().admit(Fields.of(confirmation));
    expect(asked).toEqual([CERTIFICATE_URL, SubscribeURL]);

    asked = [];
    const elsewhere = {
      ...confirmation,
      SubscribeURL: 'https://sns.eu-west-1.amazonaws.com/?Action=Other',
    };
    await expect(gate().admit(Fields.of(elsewhere))).rejects.toThrow(
      'was not sent by Amazon SNS',
    );
    expect(asked).toEqual([CERTIFICATE_URL]);
  });

  it('never follows an address that leads elsewhere, also where signatures are not checked', async () => {
    const inward = {
      ...readExample('cloudwatch-sns-subscription'),
      SubscribeURL: 'http://169.254.169.254/latest/meta-data',
    };
    await expect(gate(false).admit(Fields.of(inward))).rejects.toThrow(
      'SubscribeURL does not lead to Amazon SNS',
    );
    expect(asked).toEqual([]);
  });
});

describe('snsAddress', () => {
  it.each([
    'https://sns.eu-west-1.amazonaws.com/a.pem',
    'https://sns.us-gov-west-1.amazonaws.com/a.pem',
    'https://sns.cn-north-1.amazonaws.com.cn/a.pem',
  ])('takes %s', url => {
    expect(snsAddress('url', url).href).toBe(url);
  });

  it.each([
    undefined,
    '',
    'sns.eu-west-1.amazonaws.com/a.pem',
    'http://sns.eu-west-1.amazonaws.com/a.pem',
    'https://sns.eu-west-1.amazonaws.com:8443/a.pem',
    'https://sns.eu-west-1.amazonaws.com.evil.example/a.pem',
    'https://evil.example/sns.eu-west-1.amazonaws.com',
    'https://sns.eu-west-1.amazonaws.com@evil.example/a.pem',
    'https://user@sns.eu-west-1.amazonaws.com/a.pem',
    'https://bucket.s3.amazonaws.com/a.pem',
    'https://xsns.eu-west-1.amazonaws.com/a.pem',
    'file:///etc/passwd',
  ])('refuses %s', url => {
    expect(() => snsAddress('url', url)).toThrow('does not lead to Amazon SNS');
  });
});
