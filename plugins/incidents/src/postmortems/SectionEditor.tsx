import { MarkdownContent } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { memo, useState } from 'react';
import { incidentsTranslationRef } from '../translation';
import { RowButton } from '../ui/RowButton';
import { Field } from '../ui/Field';
import { SectionField } from './postmortemDraft';

const useStyles = makeStyles(theme => ({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: theme.spacing(1),
    marginBottom: theme.spacing(1),
  },
  preview: {
    minHeight: theme.spacing(10),
    padding: theme.spacing(0, 1.5),
    border: `1px dashed ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
  },
}));

/** One section, written in Markdown and looked at as it will be read. */
export const SectionEditor = memo(OneSection);

function OneSection(props: {
  readonly id: string;
  readonly title: string;
  readonly value: string;
  readonly field: SectionField;
  readonly onChange: (field: SectionField, text: string) => void;
}) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const classes = useStyles();
  const { id, title, field, value, onChange } = props;
  const [view, setView] = useState<'write' | 'preview'>('write');
  const other = view === 'write' ? 'preview' : 'write';
  return (
    <section id={id}>
      <div className={classes.head}>
        <Typography variant="subtitle1" component="h2">
          {title}
        </Typography>
        <RowButton
          text={t(`postmortem.section.${other}`)}
          label={t(`postmortem.section.${other}Of`, { title })}
          onClick={() => setView(other)}
        />
      </div>
      {view === 'write' ? (
        <Field
          value={value}
          onChange={event => onChange(field, event.target.value)}
          inputProps={{
            'aria-label': t('postmortem.field.section', { title }),
          }}
          fullWidth
          multiline
          minRows={3}
        />
      ) : (
        <div className={classes.preview}>
          <MarkdownContent content={value || t('postmortem.section.empty')} />
        </div>
      )}
    </section>
  );
}
