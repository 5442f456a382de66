import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ALERT_PRIORITIES } from '@muster/backstage-plugin-oncall-common';
import { onCallHeartbeatsTranslationRef } from './translation';
import { ChoiceField } from '../ui/ChoiceField';
import { Field } from '../ui/Field';
import { TeamField } from '../ui/TeamField';
import { HeartbeatForm } from './heartbeatForm';

/** Who is told when the pings stop, and what. */
export function HeartbeatAlertFields(props: {
  readonly form: HeartbeatForm;
  readonly onChange: (change: Partial<HeartbeatForm>) => void;
}) {
  const { form, onChange } = props;
  const { t } = useTranslationRef(onCallHeartbeatsTranslationRef);
  return (
    <>
      <TeamField
        label={t('heartbeatDialog.team')}
        helperText={t('heartbeatDialog.teamHelp')}
        value={form.team}
        onChange={team => onChange({ team })}
      />
      <Field
        label={t('heartbeatDialog.message')}
        helperText={t('heartbeatDialog.messageHelp')}
        value={form.alertMessage}
        inputProps={{ maxLength: 130 }}
        onChange={event => onChange({ alertMessage: event.target.value })}
      />
      <ChoiceField
        label={t('heartbeatDialog.priority')}
        choices={ALERT_PRIORITIES}
        value={form.alertPriority}
        onChange={alertPriority => onChange({ alertPriority })}
      />
      <Field
        label={t('heartbeatDialog.tags')}
        helperText={t('heartbeatDialog.tagsHelp')}
        value={form.alertTags}
        onChange={event => onChange({ alertTags: event.target.value })}
      />
    </>
  );
}
