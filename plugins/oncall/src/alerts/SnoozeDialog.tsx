import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import Radio from '@material-ui/core/Radio';
import RadioGroup from '@material-ui/core/RadioGroup';
import { Alert } from '@muster/backstage-plugin-oncall-common';
import {
  formatMoment,
  onCallApiRef,
  useNow,
} from '@muster/backstage-plugin-oncall-react';
import { useState } from 'react';
import { useSubmit } from '../api/useSubmit';
import { onCallAlertsTranslationRef } from './translation';
import { FormDialog } from '../ui/FormDialog';
import { each, named } from './useAlertActions';
import { SNOOZE_CHOICES, SnoozeChoice, snoozedUntil } from './snoozeChoices';

/** Lets alerts rest; afterwards they page again. */
export function SnoozeDialog(props: {
  readonly alerts: readonly Alert[];
  readonly onClose: () => void;
  readonly onDone: (notice: string) => void;
}) {
  const { alerts, onClose, onDone } = props;
  const { t } = useTranslationRef(onCallAlertsTranslationRef);
  const onCallApi = useApi(onCallApiRef);
  const { submit, busy, error } = useSubmit();
  const now = useNow();
  const [choice, setChoice] = useState<SnoozeChoice>('hour');
  const snooze = async () => {
    const until = snoozedUntil(choice, now);
    const iso = until.toUTC().toISO() ?? '';
    const rest = ({ id }: Alert) => onCallApi.snoozeAlert(id, iso);
    if (await submit(() => each(alerts, rest))) {
      onClose();
      const time = formatMoment({ at: until, now });
      onDone(t('alertAction.snoozed', { ...named(alerts), time }));
    }
  };
  const choose = (value: string) =>
    setChoice(SNOOZE_CHOICES.find(one => one === value) ?? choice);
  return (
    <FormDialog
      title={t('snooze.title', named(alerts))}
      submitLabel={t('snooze.submit')}
      onSubmit={snooze}
      onClose={onClose}
      busy={busy}
      error={error}
      maxWidth="xs"
    >
      <RadioGroup
        aria-label={t('snooze.until')}
        value={choice}
        onChange={(_, value) => choose(value)}
      >
        {SNOOZE_CHOICES.map(one => (
          <FormControlLabel
            key={one}
            value={one}
            control={<Radio color="primary" />}
            label={t(`snooze.choice.${one}`, {
              time: formatMoment({ at: snoozedUntil(one, now), now }),
            })}
          />
        ))}
      </RadioGroup>
    </FormDialog>
  );
}
