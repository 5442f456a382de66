import { KeyRight } from '@muster/backstage-plugin-oncall-common';
import { OpsgenieRoute } from './OpsgenieRoute';

/** What machines do all day: it never decides who is paged. */
const EVERYDAY =
  /^\/v2\/(alerts|heartbeats)(\/|$)|^\/v1\/json\/|^\/v2\/enqueue$/;

/** Addresses of people and the keys of others: not for everybody who may read alerts. */
const CONFIDENTIAL =
  /^\/v2\/(account|integrations|users\/:\w+\/(contacts|notification-rules))(\/|$)/;

/** The rights that a key must have for a route, all of them. */
export function neededRights({
  method,
  path,
}: Pick<OpsgenieRoute, 'method' | 'path'>): readonly KeyRight[] {
  const verb = verbOf(method, path);
  if (EVERYDAY.test(path)) {
    return [verb];
  }
  return verb === 'read' && !CONFIDENTIAL.test(path)
    ? ['read']
    : ['configure', verb];
}

function verbOf(method: string, path: string): KeyRight {
  // A sign of life may come as any method.
  if (path.endsWith('/ping')) {
    return 'write';
  }
  switch (method) {
    case 'GET':
      return 'read';
    case 'DELETE':
      return 'delete';
    default:
      return 'write';
  }
}
