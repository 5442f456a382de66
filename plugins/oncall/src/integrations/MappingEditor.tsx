import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import MuiAlert from '@material-ui/lab/Alert';
import {
  IntegrationReading,
  WebhookMapping,
} from '@muster/backstage-plugin-oncall-common';
import { useEffect, useRef, useState } from 'react';
import { useMessagePreview } from '../api/useMessagePreview';
import { onCallIntegrationsTranslationRef } from './translation';
import { Field } from '../ui/Field';
import { useFocusNearby } from '../ui/useFocusNearby';
import { ForgetMapping } from './ForgetMapping';
import { FIRST_MAPPING, TEMPLATE_FIELDS, unfinishedRule } from './mappingForm';
import { MappingRules } from './MappingRules';
import { MessageOutcomes } from './MessageOutcomes';
import { prettyBody } from './prettyBody';
import { SaveMapping } from './SaveMapping';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 340px), 1fr))',
    gap: theme.spacing(2),
  },
  column: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(1.5),
    minWidth: 0,
  },
  message: { '& textarea': { fontFamily: 'monospace', fontSize: 12 } },
}));

/** Says which field of a message means what, and shows what the latest message would do while one types. */
export function MappingEditor(props: {
  readonly integrationId: string;
  readonly missingRight?: string;
  readonly reading: IntegrationReading;
  readonly onSaved: () => void;
  /** Says whether leaving would lose something. */
  readonly onUnsaved: (isUnsaved: boolean) => void;
}) {
  const { integrationId, missingRight, reading, onSaved, onUnsaved } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(onCallIntegrationsTranslationRef);
  const [written, setMapping] = useState(reading.mapping);
  const [kept, setKept] = useState(written);
  const isUnsaved = written !== kept;
  useEffect(() => onUnsaved(isUnsaved), [isUnsaved, onUnsaved]);
  const mapping = written ?? FIRST_MAPPING;
  // The latest, also one that arrives meanwhile, until the reader types another.
  const [typed, setTyped] = useState<string>();
  const body = typed ?? prettyBody(reading.lastMessage?.body ?? '');
  const position = unfinishedRule(mapping);
  const unfinished =
    position === undefined
      ? undefined
      : t('mapping.unfinished', { position: String(position) });
  const form = useRef<HTMLDivElement>(null);
  const focusNearby = useFocusNearby(form);
  const isReadOnly = missingRight !== undefined;
  const canTry = body.trim() !== '' && !unfinished;
  const preview = useMessagePreview(
    integrationId,
    canTry ? { body, mapping: written } : undefined,
  );
  return (
    <div className={classes.root}>
      <div className={classes.column} ref={form} {...focusNearby}>
        {!written && (
          <MuiAlert severity="info">{t('mapping.unmapped')}</MuiAlert>
        )}
        <Templates
          mapping={mapping}
          isReadOnly={isReadOnly}
          onChange={setMapping}
        />
        <MappingRules
          mapping={mapping}
          isReadOnly={isReadOnly}
          onChange={setMapping}
        />
        <SaveMapping
          integrationId={integrationId}
          missingRight={missingRight}
          unfinished={unfinished}
          mapping={written}
          saved={reading.mapping}
          isUnsaved={isUnsaved}
          onSaved={() => {
            setKept(written);
            onSaved();
          }}
        />
        {reading.mapping && (
          <ForgetMapping
            integrationId={integrationId}
            missingRight={missingRight}
            onForgotten={() => {
              setMapping(undefined);
              setKept(undefined);
              onSaved();
            }}
          />
        )}
      </div>
      <div className={classes.column}>
        <MessageOutcomes
          {...preview}
          title={t('mapping.preview')}
          heading="h4"
          noneYet={t(unfinished ? 'mapping.notYet' : 'mapping.noMessage')}
        />
        <Field
          multiline
          minRows={8}
          maxRows={20}
          className={classes.message}
          label={t('mapping.message')}
          helperText={t('mapping.messageHelp')}
          value={body}
          onChange={event => setTyped(event.target.value)}
        />
      </div>
    </div>
  );
}

function Templates(props: {
  readonly mapping: WebhookMapping;
  readonly isReadOnly: boolean;
  readonly onChange: (mapping: WebhookMapping) => void;
}) {
  const { mapping, isReadOnly, onChange } = props;
  const { t } = useTranslationRef(onCallIntegrationsTranslationRef);
  return (
    <>
      <Typography variant="body2">
        {t('mapping.templatesHelp', { example: '{{host.name}}' })}
      </Typography>
      {TEMPLATE_FIELDS.map(field => (
        <Field
          key={field}
          label={t(`mapping.fields.${field}`)}
          disabled={isReadOnly}
          value={mapping.fields[field] ?? ''}
          onChange={event =>
            onChange({
              ...mapping,
              fields: { ...mapping.fields, [field]: event.target.value },
            })
          }
        />
      ))}
    </>
  );
}
