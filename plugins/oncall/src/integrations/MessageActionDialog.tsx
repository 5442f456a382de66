import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { makeStyles } from '@material-ui/core/styles';
import {
  Integration,
  INTEGRATION_ACTION_TYPES,
  IntegrationAction,
  IntegrationMessage,
} from '@muster/backstage-plugin-oncall-common';
import { useState } from 'react';
import { useSubmit } from '../api/useSubmit';
import { FilterFields } from '../conditions/FilterFields';
import { AlertActionFields } from '../policies/AlertActionFields';
import { onCallIntegrationsTranslationRef } from './translation';
import { ChoiceField } from '../ui/ChoiceField';
import { Field } from '../ui/Field';
import { FormDialog } from '../ui/FormDialog';
import {
  MessageActionForm,
  messageActionForm,
  readMessageActionForm,
} from './messageActionForm';
import { MessageActionPreview } from './MessageActionPreview';

type FieldsProps = {
  readonly form: MessageActionForm;
  readonly wrong: readonly string[];
  readonly onChange: (change: Partial<MessageActionForm>) => void;
};

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 5fr) minmax(0, 3fr)',
    gap: theme.spacing(3),
    [theme.breakpoints.down('sm')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  fields: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(2),
  },
  // In sight of whatever is typed.
  preview: { position: 'sticky', top: 0, alignSelf: 'start' },
}));

/** Makes an action of an integration, or changes one, and shows what the latest message would do while one types. */
export function MessageActionDialog(props: {
  readonly integration: Integration;
  readonly lastMessage?: IntegrationMessage;
  /** Absent: a new one. */
  readonly action?: IntegrationAction;
  /** All actions of the integration with this one among them; undefined where the one that is changed is gone. */
  readonly allWith: (
    action: IntegrationAction,
  ) => readonly IntegrationAction[] | undefined;
  readonly onSave: (action: IntegrationAction) => Promise<unknown>;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { action: before, allWith, onSave, onClose, onDone } = props;
  const { integration, lastMessage } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(onCallIntegrationsTranslationRef);
  const { submit, busy, error } = useSubmit();
  const [isTried, setTried] = useState(false);
  const [form, setForm] = useState(() => messageActionForm(before));
  const { action, wrong } = readMessageActionForm(form, before);
  // It can be tried before it has a name.
  const named = {
    ...action,
    name: action.name || t('messageActionDialog.new'),
  };
  const canTry = wrong.every(field => field === '.name');
  const save = async () => {
    setTried(true);
    if (wrong.length === 0 && (await submit(() => onSave(action)))) {
      onClose();
      onDone();
    }
  };
  const fields: FieldsProps = {
    form,
    wrong: isTried ? wrong : [],
    onChange: part => setForm({ ...form, ...part }),
  };
  return (
    <FormDialog
      title={t(`messageActionDialog.${before ? 'edit' : 'create'}`)}
      submitLabel={t('messageActionDialog.submit')}
      onSubmit={save}
      onClose={onClose}
      busy={busy}
      error={error}
      maxWidth="md"
    >
      <div className={classes.root}>
        <div className={classes.fields}>
          <WhichMessages {...fields} />
          {form.type !== 'ignore' && <WhatHappens {...fields} />}
        </div>
        <div className={classes.preview}>
          <MessageActionPreview
            integration={integration}
            lastMessage={lastMessage}
            actions={canTry ? allWith(named) : undefined}
          />
        </div>
      </div>
    </FormDialog>
  );
}

function WhichMessages({ form, wrong, onChange }: FieldsProps) {
  const { t } = useTranslationRef(onCallIntegrationsTranslationRef);
  const isNameWrong = wrong.includes('.name');
  return (
    <>
      <ChoiceField
        label={t('messageActionDialog.type')}
        helperText={t(`messageActionDialog.typeHelp.${form.type}`)}
        choices={INTEGRATION_ACTION_TYPES}
        nameOf={type => t(`messageActions.type.${type}`)}
        value={form.type}
        onChange={type => onChange({ type })}
      />
      <Field
        required
        label={t('messageActionDialog.name')}
        value={form.name}
        error={isNameWrong}
        helperText={isNameWrong && t('messageActionDialog.problem.name')}
        onChange={event => onChange({ name: event.target.value })}
      />
      <FilterFields
        asksPaths
        form={form.filter}
        path=".filter"
        wrong={wrong}
        onChange={part => onChange({ filter: { ...form.filter, ...part } })}
      />
    </>
  );
}

function WhatHappens({ form, onChange }: FieldsProps) {
  const { t } = useTranslationRef(onCallIntegrationsTranslationRef);
  const { type, alert, note } = form;
  const aliasHelp = t('messageActionDialog.aliasHelp');
  const change = (part: Partial<MessageActionForm['alert']>) =>
    onChange({ alert: { ...alert, ...part } });
  return (
    <>
      {type === 'create' ? (
        <AlertActionFields
          neverContinues
          form={alert}
          aliasHelp={aliasHelp}
          onChange={change}
        />
      ) : (
        <Field
          label={t('messageActionDialog.alias')}
          helperText={aliasHelp}
          placeholder="{{alias}}"
          value={alert.alias}
          onChange={event => change({ alias: event.target.value })}
        />
      )}
      <Field
        multiline
        label={t('messageActionDialog.note')}
        helperText={t('messageActionDialog.noteHelp')}
        placeholder="{{note}}"
        value={note}
        onChange={event => onChange({ note: event.target.value })}
      />
    </>
  );
}
