import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import DialogContentText from '@material-ui/core/DialogContentText';
import MenuItem from '@material-ui/core/MenuItem';
import { Alert } from '@muster/backstage-plugin-oncall-common';
import {
  EntityPicker,
  onCallApiRef,
} from '@muster/backstage-plugin-oncall-react';
import { useState } from 'react';
import { useEscalationPolicies } from '../api/useEscalationPolicies';
import { useSchedules } from '../api/useSchedules';
import { useSubmit } from '../api/useSubmit';
import { onCallAlertsTranslationRef } from './translation';
import { byName } from '../ui/byName';
import { ChoiceField } from '../ui/ChoiceField';
import { Field } from '../ui/Field';
import { FormDialog } from '../ui/FormDialog';

/** People and teams come from the catalog, the others from the pager. */
const KINDS = ['entity', 'schedule', 'escalation'] as const;

type Kind = (typeof KINDS)[number];

/** Asks one more to respond; they are told at once, the others keep being told as planned. */
export function AddResponderDialog(props: {
  readonly alert: Alert;
  readonly onClose: () => void;
  readonly onDone: (notice: string) => void;
}) {
  const { alert, onClose, onDone } = props;
  const { t } = useTranslationRef(onCallAlertsTranslationRef);
  const onCallApi = useApi(onCallApiRef);
  const { submit, busy, error } = useSubmit();
  const [kind, setKind] = useState<Kind>('entity');
  const [ref, setRef] = useState<string>();
  const add = async () => {
    if (ref === undefined) {
      return;
    }
    const type = kind === 'entity' ? typeOfEntity(ref) : kind;
    if (
      await submit(() => onCallApi.addAlertResponder(alert.id, { type, ref }))
    ) {
      onClose();
      onDone(t('alertPeople.added'));
    }
  };
  return (
    <FormDialog
      title={t('alertPeople.add')}
      submitLabel={t('alertPeople.submit')}
      onSubmit={add}
      onClose={onClose}
      busy={busy}
      missing={ref === undefined ? t('alertPeople.missing') : undefined}
      error={error}
    >
      <DialogContentText>{t('alertPeople.effect')}</DialogContentText>
      <ChoiceField
        label={t('alertPeople.kind')}
        choices={KINDS}
        nameOf={one => t(`alertPeople.kindChoice.${one}`)}
        value={kind}
        onChange={chosen => {
          setKind(chosen);
          setRef(undefined);
        }}
      />
      {kind === 'entity' ? (
        <EntityPicker
          label={t('alertPeople.who')}
          kinds={['User', 'Group']}
          value={ref}
          onChange={setRef}
        />
      ) : (
        <OfPager kind={kind} value={ref} onChange={setRef} />
      )}
    </FormDialog>
  );
}

/** One of the schedules or escalation policies. */
function OfPager(props: {
  readonly kind: 'schedule' | 'escalation';
  readonly value: string | undefined;
  readonly onChange: (ref: string) => void;
}) {
  const { kind, value = '', onChange } = props;
  const { t } = useTranslationRef(onCallAlertsTranslationRef);
  const { value: schedule = [] } = useSchedules();
  const { value: escalation = [] } = useEscalationPolicies();
  return (
    <Field
      select
      label={t(`alertPeople.kindChoice.${kind}`)}
      value={value}
      onChange={event => onChange(event.target.value)}
    >
      {{ schedule, escalation: byName(escalation) }[kind].map(
        ({ id, name }) => (
          <MenuItem key={id} value={id}>
            {name}
          </MenuItem>
        ),
      )}
    </Field>
  );
}

function typeOfEntity(ref: string): 'team' | 'user' {
  return ref.startsWith('group:') ? 'team' : 'user';
}
