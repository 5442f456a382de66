import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import DialogContentText from '@material-ui/core/DialogContentText';
import { SavedAlertSearch } from '@muster/backstage-plugin-oncall-common';
import { onCallApiRef } from '@muster/backstage-plugin-oncall-react';
import { useState } from 'react';
import { useSubmit } from '../api/useSubmit';
import { onCallAlertsTranslationRef } from './translation';
import { Field } from '../ui/Field';
import { FormDialog } from '../ui/FormDialog';

/** Gives the search in use a name, for everybody; or changes the name and the search of one that has a name. */
export function SaveSearchDialog(props: {
  readonly query: string;
  /** The one to change. */
  readonly search?: SavedAlertSearch;
  readonly onClose: () => void;
  /** With what is saved now. */
  readonly onDone: (query: string) => void;
}) {
  const { search, onClose, onDone } = props;
  const { t } = useTranslationRef(onCallAlertsTranslationRef);
  const onCallApi = useApi(onCallApiRef);
  const { submit, busy, error } = useSubmit();
  const [name, setName] = useState(search?.name ?? '');
  const [query, setQuery] = useState(props.query);
  const save = async () => {
    const saved = await submit(() =>
      search
        ? onCallApi.updateSavedAlertSearch(search.id, {
            name,
            query,
            // What the portal does not show stays as it is.
            description: search.description,
            teams: search.teams,
          })
        : onCallApi.createSavedAlertSearch({ name, query }),
    );
    if (saved) {
      onClose();
      onDone(query);
    }
  };
  const missing = () => {
    if (name.trim() === '') {
      return t('alertSearch.missing');
    }
    return query.trim() === '' ? t('alertSearch.missingQuery') : undefined;
  };
  return (
    <FormDialog
      title={
        search
          ? t('alertSearch.change', { name: search.name })
          : t('alertSearch.save')
      }
      submitLabel={t('alertSearch.saveSubmit')}
      onSubmit={save}
      onClose={onClose}
      busy={busy}
      missing={missing()}
      error={error}
      maxWidth="xs"
    >
      {!search && <DialogContentText>{query}</DialogContentText>}
      <Field
        label={t('alertSearch.name')}
        inputProps={{ maxLength: 100 }}
        value={name}
        onChange={event => setName(event.target.value)}
      />
      {search && (
        <Field
          label={t('alertSearch.query')}
          inputProps={{ maxLength: 1000 }}
          value={query}
          onChange={event => setQuery(event.target.value)}
        />
      )}
    </FormDialog>
  );
}
