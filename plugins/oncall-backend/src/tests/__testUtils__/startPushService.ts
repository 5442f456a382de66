import {
  createDecipheriv,
  createECDH,
  createPublicKey,
  ECDH,
  hkdfSync,
  randomBytes,
  verify,
} from 'node:crypto';
import { createServer, IncomingHttpHeaders } from 'node:http';

/** A browser that subscribed: its keys, and where the push service takes messages for it. */
export type TestBrowser = {
  readonly subscription: {
    readonly endpoint: string;
    readonly keys: { readonly p256dh: string; readonly auth: string };
  };
  /** What arrived, decrypted as the browser does. */
  readonly messages: readonly Record<string, unknown>[];
};

/** A push that the service took. */
type Push = { readonly headers: IncomingHttpHeaders; readonly claims: object };

/** RFC 8030 lets a push service refuse what is larger, and those of the vendors do. */
const MOST_BYTES = 4096;

/**
 * A push service as the vendors of browsers run one: it takes a message only when it is signed for it with the key that the
 * browser subscribed with (VAPID), and hands it on without being able to read it.
 */
export async function startPushService(applicationServerKey: () => string) {
  const browsers = new Map<
    string,
    { ecdh: ECDH; auth: Buffer; inbox: object[] }
  >();
  const gone = new Set<string>();
  const pushes: Push[] = [];
  const server = createServer();
  const url = () => {
    const address = server.address();
    return `http://localhost:${
      typeof address === 'object' ? address?.port : ''
    }`;
  };
  server.on('request', async (request, response) => {
    const body = Buffer.concat(await request.toArray());
    const path = request.url ?? '';
    const browser = browsers.get(path);
    if (!browser || gone.has(path)) {
      response.writeHead(browser ? 410 : 404).end();
      return;
    }
    if (body.length > MOST_BYTES) {
      response.writeHead(413).end();
      return;
    }
    try {
      const { headers } = request;
      const claims = checkVapid(headers, applicationServerKey(), url());
      browser.inbox.push(JSON.parse(decrypt(body, browser)));
      pushes.push({ headers, claims });
      response.writeHead(201).end();
    } catch (error) {
      response.writeHead(403).end(String(error));
    }
  });
  await new Promise<void>(resolve => {
    server.listen(0, resolve);
  });
  return {
    pushes,
    /** A browser of somebody who said yes. */
    subscribe(name: string): TestBrowser {
      const ecdh = createECDH('prime256v1');
      const auth = randomBytes(16);
      const inbox: Record<string, unknown>[] = [];
      browsers.set(`/push/${name}`, { ecdh, auth, inbox });
      return {
        messages: inbox,
        subscription: {
          endpoint: `${url()}/push/${name}`,
          keys: {
            p256dh: ecdh.generateKeys('base64url'),
            auth: auth.toString('base64url'),
          },
        },
      };
    },
    /** The person took the permission back. */
    unsubscribe(name: string): void {
      gone.add(`/push/${name}`);
    },
    stop: () =>
      new Promise<void>(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** RFC 8292: a JWT for this very service, with the key that the browser knows. */
function checkVapid(
  headers: IncomingHttpHeaders,
  wantedKey: string,
  audience: string,
): object {
  const [, token, key] =
    /^vapid t=([^,]+), k=(.+)$/.exec(headers.authorization ?? '') ?? [];
  if (key !== wantedKey) {
    throw new Error('Signed with another key than the browser subscribed with');
  }
  const [head, claims, signature] = token.split('.');
  const point = Buffer.from(key, 'base64url');
  const isRight = verify(
    'sha256',
    Buffer.from(`${head}.${claims}`),
    {
      dsaEncoding: 'ieee-p1363',
      key: createPublicKey({
        format: 'jwk',
        key: {
          kty: 'EC',
          crv: 'P-256',
          x: point.subarray(1, 33).toString('base64url'),
          y: point.subarray(33).toString('base64url'),
        },
      }),
    },
    Buffer.from(signature, 'base64url'),
  );
  const said = JSON.parse(Buffer.from(claims, 'base64url').toString());
  const isNow = said.exp * 1000 > Date.now();
  if (!isRight || said.aud !== audience || !isNow || !said.sub) {
    throw new Error('The signature or what it signs is wrong');
  }
  return said;
}

/** RFC 8188 and 8291 with one record, as the browser does it. */
function decrypt(
  body: Buffer,
  { ecdh, auth }: { ecdh: ECDH; auth: Buffer },
): string {
  const salt = body.subarray(0, 16);
  const keyLength = body[20];
  const senderKey = body.subarray(21, 21 + keyLength);
  const record = body.subarray(21 + keyLength);
  const info = Buffer.concat([
    Buffer.from('WebPush: info\0'),
    ecdh.getPublicKey(),
    senderKey,
  ]);
  const secret = hkdf(ecdh.computeSecret(senderKey), auth, info, 32);
  const key = hkdf(secret, salt, 'Content-Encoding: aes128gcm\0', 16);
  const nonce = hkdf(secret, salt, 'Content-Encoding: nonce\0', 12);
  const decipher = createDecipheriv('aes-128-gcm', key, nonce);
  decipher.setAuthTag(record.subarray(-16));
  const padded = Buffer.concat([
    decipher.update(record.subarray(0, -16)),
    decipher.final(),
  ]);
  return padded.subarray(0, padded.lastIndexOf(2)).toString();
}

function hkdf(
  key: Buffer,
  salt: Buffer,
  info: string | Buffer,
  length: number,
): Buffer {
  return Buffer.from(hkdfSync('sha256', key, salt, info, length));
}
