import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { EntitiesPicker } from '@muster/backstage-plugin-oncall-react';
import { incidentsTranslationRef } from '../translation';
import { SERVICE_KINDS } from '../ui/priorities';
import { Field } from '../ui/Field';
import { DeclareDraft, draftProblem, MAX_MESSAGE } from './declareDraft';
import { PriorityField } from './PriorityField';

/** The fields in the order in which somebody can answer them at night. */
export function DeclareFields(props: {
  readonly draft: DeclareDraft;
  readonly change: (changes: Partial<DeclareDraft>) => void;
  /** Problems are named only after the first attempt. */
  readonly showProblem: boolean;
}) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const { draft, change } = props;
  return (
    <>
      <MessageField {...props} />
      <PriorityField
        value={draft.priority}
        onChange={priority => change({ priority })}
      />
      <EntitiesPicker
        label={t('declare.field.services')}
        kinds={SERVICE_KINDS}
        value={draft.services}
        onChange={services => change({ services })}
        helperText={t('declare.field.servicesHelp')}
      />
      <Field
        label={t('declare.field.description')}
        value={draft.description}
        onChange={event => change({ description: event.target.value })}
        multiline
        minRows={2}
        maxRows={8}
      />
      <Field
        label={t('declare.field.environment')}
        value={draft.environment}
        onChange={event => change({ environment: event.target.value })}
      />
    </>
  );
}

function MessageField(props: {
  readonly draft: DeclareDraft;
  readonly change: (changes: Partial<DeclareDraft>) => void;
  readonly showProblem: boolean;
}) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const { draft, change, showProblem } = props;
  const found = draftProblem(draft);
  const problem = showProblem || found === 'messageTooLong' ? found : undefined;
  const left = MAX_MESSAGE - draft.message.length;
  const help =
    draft.message.length > 0
      ? t('declare.field.messageHelp', { left: String(left) })
      : undefined;
  return (
    <Field
      label={t('declare.field.message')}
      value={draft.message}
      onChange={event => change({ message: event.target.value })}
      error={Boolean(problem)}
      helperText={
        problem
          ? t(`declare.problem.${problem}`, { most: String(MAX_MESSAGE) })
          : help
      }
      required
    />
  );
}
