import { NotAllowedError } from '@backstage/errors';
import { DateTime } from 'luxon';
import { createVerify, X509Certificate } from 'node:crypto';
import { Fields } from '../reading/Fields';

/** What is signed, in this order; the subject only where there is one. */
const NOTIFICATION = [
  'Message',
  'MessageId',
  'Subject',
  'Timestamp',
  'TopicArn',
  'Type',
];
const CONFIRMATION = [
  'Message',
  'MessageId',
  'SubscribeURL',
  'Timestamp',
  'Token',
  'TopicArn',
  'Type',
];

const ALGORITHMS: Readonly<Record<string, string>> = {
  '1': 'RSA-SHA1',
  '2': 'RSA-SHA256',
};

/** Fails unless the message is signed with the key of the certificate, which must hold now. */
export function checkSnsSignature(
  message: Fields,
  certificate: string,
  now: DateTime,
): void {
  const version = message.text('SignatureVersion') ?? '';
  const algorithm = ALGORITHMS[version];
  if (!algorithm) {
    throw new NotAllowedError(
      `SignatureVersion is '${version}', expected 1 or 2`,
    );
  }
  const isSigned = createVerify(algorithm)
    .update(signedText(message), 'utf8')
    .verify(keyOf(certificate, now), message.text('Signature') ?? '', 'base64');
  if (!isSigned) {
    throw new NotAllowedError(
      'The signature does not fit the message; it was not sent by Amazon SNS',
    );
  }
}

/** Lines of names and values, as they came: nothing is trimmed. */
export function signedText(message: Fields): string {
  const fields =
    message.text('Type') === 'Notification' ? NOTIFICATION : CONFIRMATION;
  return fields
    .flatMap(name => {
      const value = message.get(name);
      return typeof value === 'string' ? [`${name}\n${value}\n`] : [];
    })
    .join('');
}

function keyOf(certificate: string, now: DateTime) {
  const read = readCertificate(certificate);
  const from = new Date(read.validFrom).getTime();
  const to = new Date(read.validTo).getTime();
  if (!(from <= now.toMillis() && now.toMillis() <= to)) {
    throw new NotAllowedError(
      `The certificate of the signature holds from ${read.validFrom} to ${read.validTo}`,
    );
  }
  return read.publicKey;
}

function readCertificate(certificate: string): X509Certificate {
  try {
    return new X509Certificate(certificate);
  } catch (error) {
    throw new NotAllowedError(
      'What stands at SigningCertURL is not a certificate',
      error,
    );
  }
}
