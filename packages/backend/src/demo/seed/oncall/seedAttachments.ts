import { SeedContext } from '../SeedContext';
import { APAC_ALIAS } from './alerts';
import { alertsByAlias } from './seedAlerts';

const LINK = {
  name: 'Bookings in APAC, the last hour',
  url: 'https://dashboards.bancly.example/bookings?region=apac',
};

const FILE = {
  name: 'refused-bookings-apac.csv',
  text: [
    'account,bank,error,bookings',
    'SG-4471-0093,Singapore,ACCOUNT_ROUTE_NOT_FOUND,14',
    'SG-1180-7742,Singapore,ACCOUNT_ROUTE_NOT_FOUND,11',
    'HK-2209-5518,Hong Kong,ACCOUNT_ROUTE_NOT_FOUND,9',
    'HK-9034-1127,Hong Kong,ACCOUNT_ROUTE_NOT_FOUND,6',
    'SG-6652-3008,Singapore,TIMEOUT,1',
    '',
  ].join('\n'),
};

/** What Ben has found about the refused bookings: a link and a file; answers how many are new. */
export async function seedAttachments(context: SeedContext): Promise<number> {
  const { onCall, voices } = context;
  const alert = (await alertsByAlias(context)).get(APAC_ALIAS);
  if (!alert) {
    return 0;
  }
  const ben = await voices.person('ben');
  const attached = await onCall.listAlertAttachments(alert.id, ben);
  const isMissing = ({ name }: { readonly name: string }) =>
    !attached.some(one => one.name === name);
  if (isMissing(LINK)) {
    await onCall.addAlertLink(alert.id, LINK, ben);
  }
  if (isMissing(FILE)) {
    const content = new Blob([FILE.text], { type: 'text/csv' });
    await onCall.uploadAlertFile(alert.id, { name: FILE.name, content }, ben);
  }
  return [LINK, FILE].filter(isMissing).length;
}
