/** Few words, so that what is sent is often what is asked for. */
export const TEXTS = [
  'Disk full',
  'disk  FULL',
  'Login slow',
  'db-1.eu',
  'db-2',
  'x',
];
export const TAGS = [
  'prod',
  'Test',
  'service:portal',
  'service:vault',
  'db-1.eu',
];
export const ACTIONS = ['restart', 'Drain'];
export const DETAILS = ['env', 'app.k8s/name', 'Host'];
export const VALUES = ['prod', 'db-1.eu', 'Test'];
