import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import Radio from '@material-ui/core/Radio';
import RadioGroup from '@material-ui/core/RadioGroup';
import { formatMoment } from '@muster/backstage-plugin-oncall-react';
import { DateTime } from 'luxon';
import { WallTimeField } from '../ui/WallTimeField';
import {
  SNOOZE_CHOICES,
  SnoozeForm,
  snoozedUntil,
  SnoozeProblem,
} from './snoozeChoices';
import { onCallAlertsTranslationRef } from './translation';

/** Until when: the usual stretches, or a moment that is typed. */
export function SnoozeFields(props: {
  readonly form: SnoozeForm;
  readonly zone: string;
  readonly now: DateTime;
  readonly problem?: SnoozeProblem;
  readonly onChange: (change: Partial<SnoozeForm>) => void;
}) {
  const { form, zone, now, problem, onChange } = props;
  const { t } = useTranslationRef(onCallAlertsTranslationRef);
  const choose = (value: string) => {
    const usual = SNOOZE_CHOICES.find(one => one === value);
    onChange({ choice: usual ?? 'own' });
  };
  return (
    <>
      <RadioGroup
        aria-label={t('snooze.until')}
        value={form.choice}
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
        <FormControlLabel
          value="own"
          control={<Radio color="primary" />}
          label={t('snooze.choice.own')}
        />
      </RadioGroup>
      {form.choice === 'own' && (
        <WallTimeField
          label={t('snooze.own.label')}
          zone={zone}
          value={form.own}
          error={problem && t(`snooze.own.${problem}`)}
          onChange={own => onChange({ own })}
        />
      )}
    </>
  );
}
