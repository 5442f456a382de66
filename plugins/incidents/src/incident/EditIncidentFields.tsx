import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { MAX_MESSAGE } from '../declare/declareDraft';
import { PriorityField } from '../declare/PriorityField';
import { incidentsTranslationRef } from '../translation';
import { LocalTimeField, viewerZone } from '../ui/LocalTimeField';
import { Field } from '../ui/Field';
import { editProblem, IncidentEdit } from './incidentEdit';

/** The fields of the edit dialog, each with its own problem. */
export function EditIncidentFields(props: {
  readonly edit: IncidentEdit;
  readonly onChange: (changes: Partial<IncidentEdit>) => void;
  readonly problem: ReturnType<typeof editProblem>;
}) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const { edit, onChange, problem } = props;
  const zone = viewerZone();
  const most = String(MAX_MESSAGE);
  const said = problem && t(`incident.edit.problem.${problem}`, { most });
  const isAboutMessage =
    problem === 'messageMissing' || problem === 'messageTooLong';
  return (
    <>
      <Field
        label={t('incident.edit.message')}
        value={edit.message}
        onChange={event => onChange({ message: event.target.value })}
        error={isAboutMessage}
        helperText={isAboutMessage ? said : undefined}
        required
      />
      <PriorityField
        value={edit.priority}
        onChange={priority => onChange({ priority })}
      />
      <Field
        label={t('incident.edit.description')}
        value={edit.description}
        onChange={event => onChange({ description: event.target.value })}
        multiline
        minRows={2}
        maxRows={10}
      />
      <Field
        label={t('incident.edit.environment')}
        value={edit.environment}
        onChange={event => onChange({ environment: event.target.value })}
      />
      <LocalTimeField
        label={t('incident.edit.impactStartedAt', { zone })}
        value={edit.impactStartedAt}
        onChange={impactStartedAt => onChange({ impactStartedAt })}
        error={problem === 'startMissing' ? said : undefined}
      />
      <LocalTimeField
        label={t('incident.edit.impactEndedAt', { zone })}
        help={t('incident.edit.impactEndedHelp')}
        value={edit.impactEndedAt}
        onChange={impactEndedAt => onChange({ impactEndedAt })}
        error={problem === 'endBeforeStart' ? said : undefined}
      />
    </>
  );
}
