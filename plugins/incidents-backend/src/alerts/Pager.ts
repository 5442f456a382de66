import { OnCallApi } from '@muster/backstage-plugin-oncall-common';

/** What incidents ask of the on-call plugin, which may be elsewhere, and may be down. */
export type Pager = Pick<
  OnCallApi,
  'createAlert' | 'getAlert' | 'closeAlert' | 'listAlerts' | 'whoIsOnCall'
>;
