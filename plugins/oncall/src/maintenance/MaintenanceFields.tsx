import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import MenuItem from '@material-ui/core/MenuItem';
import { MaintenanceTime } from '@muster/backstage-plugin-oncall-common';
import { EntitiesPicker } from '@muster/backstage-plugin-oncall-react';
import { useHandlingPolicies } from '../api/useHandlingPolicies';
import { useIntegrations } from '../api/useIntegrations';
import { useMissingRights } from '../api/useMissingRights';
import { onCallMaintenanceTranslationRef } from './translation';
import { ChoiceField } from '../ui/ChoiceField';
import { Field } from '../ui/Field';
import { WallTimeField } from '../ui/WallTimeField';
import { MaintenanceForm, MaintenanceProblems } from './maintenanceForm';
import { QUIET_KINDS } from './quietChoice';
import { useQuietChoice } from './useQuietChoice';

const TIMES: readonly MaintenanceTime['type'][] = [
  'for-5-minutes',
  'for-30-minutes',
  'for-1-hour',
  'schedule',
  'indefinitely',
];

type FieldsProps = {
  readonly form: MaintenanceForm;
  readonly zone: string;
  readonly problems: MaintenanceProblems;
  readonly onChange: (change: Partial<MaintenanceForm>) => void;
};

/** Why, when, and what is different meanwhile. */
export function MaintenanceFields(props: FieldsProps) {
  const { form, onChange } = props;
  const { t } = useTranslationRef(onCallMaintenanceTranslationRef);
  return (
    <>
      <Field
        label={t('maintenanceDialog.description')}
        helperText={t('maintenanceDialog.descriptionHelp')}
        value={form.description}
        onChange={event => onChange({ description: event.target.value })}
      />
      <ChoiceField
        label={t('maintenanceDialog.time')}
        choices={TIMES}
        nameOf={time => t(`maintenanceDialog.times.${time}`)}
        value={form.time}
        onChange={time => onChange({ time })}
      />
      {form.time === 'schedule' && <Span {...props} />}
      <Scope {...props} />
    </>
  );
}

function Span({ form, zone, problems, onChange }: FieldsProps) {
  const { t } = useTranslationRef(onCallMaintenanceTranslationRef);
  return (
    <>
      <WallTimeField
        label={t('maintenanceDialog.from')}
        zone={zone}
        value={form.from}
        error={problems.from ? t('maintenanceDialog.problem.from') : undefined}
        onChange={from => onChange({ from })}
      />
      <WallTimeField
        label={t('maintenanceDialog.to')}
        zone={zone}
        value={form.to}
        error={problems.to ? t('maintenanceDialog.problem.to') : undefined}
        onChange={to => onChange({ to })}
      />
    </>
  );
}

function Scope({ form, problems, onChange }: FieldsProps) {
  const { t } = useTranslationRef(onCallMaintenanceTranslationRef);
  const { value: integrations = [] } = useIntegrations();
  const { value: policies = [] } = useHandlingPolicies();
  const quietChoice = useQuietChoice();
  const missingRight = useMissingRights(
    [...integrations, ...policies],
    ({ team }) => [team],
  );
  const switches = [
    { name: 'off', things: integrations },
    { name: 'policiesOn', things: policies },
    { name: 'policiesOff', things: policies },
  ] as const;
  return (
    <>
      <EntitiesPicker
        label={t('maintenanceDialog.quiet')}
        helperText={t('maintenanceDialog.quietHelp')}
        error={
          problems.scope ? t('maintenanceDialog.problem.scope') : undefined
        }
        kinds={QUIET_KINDS}
        choice={quietChoice}
        value={form.quiet}
        onChange={quiet => onChange({ quiet })}
      />
      {switches.map(({ name, things }) => (
        <Field
          key={name}
          select
          label={t(`maintenanceDialog.${name}`)}
          helperText={t(`maintenanceDialog.${name}Help`)}
          value={form[name]}
          SelectProps={{ multiple: true }}
          onChange={event => onChange({ [name]: [event.target.value].flat() })}
        >
          {things
            .filter(thing => !missingRight?.(thing))
            .map(({ id, name: shown }) => (
              <MenuItem key={id} value={id}>
                {shown}
              </MenuItem>
            ))}
        </Field>
      ))}
    </>
  );
}
