import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { onCallSchedulesTranslationRef } from './translation';
import { Field } from '../ui/Field';
import { FileButton } from '../ui/FileButton';

/** Where a calendar comes from; a text counts before an address. */
export type CalendarSource = {
  readonly calendar?: string;
  readonly url?: string;
};

/** The text of a calendar, pasted or from a file, or its address. */
export function CalendarFields(props: {
  readonly value: CalendarSource;
  /** Neither was given when the reader wanted to go on. */
  readonly isMissing: boolean;
  readonly onChange: (source: CalendarSource) => void;
}) {
  const { value, isMissing, onChange } = props;
  const { calendar = '', url = '' } = value;
  const { t } = useTranslationRef(onCallSchedulesTranslationRef);
  return (
    <>
      <Field
        fullWidth
        label={t('import.url')}
        helperText={t('import.urlHelp')}
        value={url}
        disabled={calendar !== ''}
        error={isMissing}
        onChange={event => onChange({ calendar, url: event.target.value })}
      />
      <Field
        fullWidth
        multiline
        rows={3}
        rowsMax={6}
        label={t('import.text')}
        helperText={isMissing ? t('import.missing') : t('import.textHelp')}
        value={calendar}
        error={isMissing}
        onChange={event => onChange({ calendar: event.target.value, url })}
      />
      <FileButton
        label={t('import.file')}
        accept=".ics,text/calendar"
        onText={text => onChange({ calendar: text, url })}
      />
    </>
  );
}
