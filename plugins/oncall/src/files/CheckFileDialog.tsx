import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import MenuItem from '@material-ui/core/MenuItem';
import { makeStyles } from '@material-ui/core/styles';
import {
  OnCallFile,
  OnCallFileCheck,
} from '@muster/backstage-plugin-oncall-common';
import { onCallApiRef } from '@muster/backstage-plugin-oncall-react';
import { useState } from 'react';
import { useSubmit } from '../api/useSubmit';
import { onCallFilesTranslationRef } from './translation';
import { Field } from '../ui/Field';
import { FileButton } from '../ui/FileButton';
import { FormDialog } from '../ui/FormDialog';
import { CheckResult } from './CheckResult';

const useStyles = makeStyles(theme => ({
  text: { fontFamily: 'monospace', fontSize: theme.typography.body2.fontSize },
}));

/** Paste or choose a file, and see what it would change; nothing is written. */
export function CheckFileDialog(props: {
  readonly team: string;
  readonly files: readonly OnCallFile[];
  readonly onClose: () => void;
}) {
  const { team, files, onClose } = props;
  const { t } = useTranslationRef(onCallFilesTranslationRef);
  const onCallApi = useApi(onCallApiRef);
  const { submit, busy, error } = useSubmit();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<string>();
  // The files of the team may come after the dialog.
  const file = chosen ?? files[0]?.ref ?? '';
  const [result, setResult] = useState<OnCallFileCheck>();
  const check = () =>
    submit(async () =>
      setResult(
        await onCallApi.checkOnCallFile({
          text,
          team,
          ...(file && { file }),
        }),
      ),
    );
  const write = (written: string) => {
    setText(written);
    setResult(undefined);
  };
  return (
    <FormDialog
      title={t('files.check')}
      submitLabel={t('files.submitCheck')}
      onSubmit={check}
      onClose={onClose}
      busy={busy}
      missing={text.trim() === '' ? t('files.missing') : undefined}
      error={error}
      maxWidth="md"
    >
      {t('files.checkExplanation')}
      {files.length > 0 && (
        <Field
          select
          label={t('files.compareWith')}
          value={file}
          onChange={event => {
            setChosen(event.target.value);
            setResult(undefined);
          }}
        >
          {files.map(({ ref, location }) => (
            <MenuItem key={ref} value={ref}>
              {location}
            </MenuItem>
          ))}
          <MenuItem value="">{t('files.newFile')}</MenuItem>
        </Field>
      )}
      <FileText text={text} onChange={write} />
      <div aria-live="polite">{result && <CheckResult result={result} />}</div>
    </FormDialog>
  );
}

function FileText(props: {
  readonly text: string;
  readonly onChange: (text: string) => void;
}) {
  const { text, onChange } = props;
  const { t } = useTranslationRef(onCallFilesTranslationRef);
  const classes = useStyles();
  return (
    <>
      <Field
        label={t('files.text')}
        multiline
        minRows={8}
        maxRows={16}
        value={text}
        onChange={event => onChange(event.target.value)}
        InputProps={{ classes: { input: classes.text } }}
      />
      <FileButton
        label={t('files.choose')}
        accept=".yaml,.yml"
        onText={onChange}
      />
    </>
  );
}
