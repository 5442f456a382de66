import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import MenuItem from '@material-ui/core/MenuItem';
import { AlertPolicyInput } from '@muster/backstage-plugin-oncall-common';
import { EntitiesPicker } from '@muster/backstage-plugin-oncall-react';
import { useEscalationPolicies } from '../api/useEscalationPolicies';
import { useSchedules } from '../api/useSchedules';
import { onCallPoliciesTranslationRef } from './translation';
import { byName } from '../ui/byName';
import { Field } from '../ui/Field';

type Responder = NonNullable<AlertPolicyInput['responders']>[number];

const KINDS = ['Group', 'User'];

/** Whom an alert policy adds: teams and people, escalation policies and schedules. */
export function PolicyResponders(props: {
  readonly value: readonly Responder[];
  readonly onChange: (value: readonly Responder[]) => void;
}) {
  const { value, onChange } = props;
  const { t } = useTranslationRef(onCallPoliciesTranslationRef);
  const { value: escalation = [] } = useEscalationPolicies();
  const { value: schedule = [] } = useSchedules();
  const isEntity = ({ id }: Responder) => /^(user|group):/i.test(id);
  const lists = { escalation: byName(escalation), schedule };
  const idsOf = (type: Responder['type']) =>
    value.filter(one => one.type === type).map(({ id }) => id);
  return (
    <>
      <EntitiesPicker
        label={t('handlingPolicyDialog.responders')}
        helperText={t('handlingPolicyDialog.respondersHelp')}
        kinds={KINDS}
        value={value.filter(isEntity).map(({ id }) => id)}
        onChange={refs =>
          onChange([
            ...value.filter(one => !isEntity(one)),
            ...refs.map(responderOf),
          ])
        }
      />
      {(['escalation', 'schedule'] as const).map(type => (
        <Field
          key={type}
          select
          label={t(`handlingPolicyDialog.add.${type}`)}
          value={idsOf(type)}
          SelectProps={{ multiple: true }}
          onChange={event =>
            onChange([
              ...value.filter(one => one.type !== type),
              ...[event.target.value].flat().map(id => ({ type, id })),
            ])
          }
        >
          {lists[type].map(({ id, name }) => (
            <MenuItem key={id} value={id}>
              {name}
            </MenuItem>
          ))}
        </Field>
      ))}
    </>
  );
}

function responderOf(id: string): Responder {
  return { type: /^group:/i.test(id) ? 'team' : 'user', id };
}
