import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import MuiAlert from '@material-ui/lab/Alert';
import { Schedule } from '@muster/backstage-plugin-oncall-common';
import { useEscalationPolicies } from '../api/useEscalationPolicies';
import { onCallSchedulesTranslationRef } from './translation';

/** What stops working when a schedule is deleted: the policies that name it. */
export function DeleteEffect(props: { readonly schedule: Schedule }) {
  const { schedule } = props;
  const { t } = useTranslationRef(onCallSchedulesTranslationRef);
  const { value: policies = [], error } = useEscalationPolicies();
  const users = policies.filter(policy =>
    policy.steps.some(
      ({ recipient }) =>
        recipient.type === 'schedule' && recipient.ref === schedule.id,
    ),
  );
  return (
    <>
      {t('deleteSchedule.effect')}{' '}
      {users.length > 0 &&
        t('deleteSchedule.policies', {
          count: users.length,
          names: users.map(policy => policy.name).join(', '),
        })}
      {error && (
        <MuiAlert severity="warning">{t('deleteSchedule.unread')}</MuiAlert>
      )}
    </>
  );
}
