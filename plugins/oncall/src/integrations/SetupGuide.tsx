import { discoveryApiRef, useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import {
  AlertSourceInfo,
  IntegrationType,
} from '@muster/backstage-plugin-oncall-common';
import { Snippet } from '@muster/backstage-plugin-oncall-react';
import useAsync from 'react-use/esm/useAsync';
import { useAlertSources } from '../api/useAlertSources';
import { onCallIntegrationsTranslationRef } from './translation';
import { Answer } from '../ui/Answer';
import { AddressToCopy } from '../ui/AddressToCopy';
import { CodeWords } from '../ui/CodeWords';
import { fillPlaceholders } from './fillPlaceholders';

const useStyles = makeStyles(theme => ({
  steps: { ...theme.typography.body2, paddingLeft: theme.spacing(2.5) },
  step: { marginBottom: theme.spacing(0.5), overflowWrap: 'anywhere' },
}));

/** What to do in the tool, with the address and the key (or a word in its place) ready to be copied. */
export function SetupGuide(props: {
  readonly type: IntegrationType;
  /** Only known right after it was made. */
  readonly sourceKey?: string;
}) {
  const { type, sourceKey } = props;
  const { t } = useTranslationRef(onCallIntegrationsTranslationRef);
  const classes = useStyles();
  const sources = useAlertSources();
  const discoveryApi = useApi(discoveryApiRef);
  const { value: baseUrl = '' } = useAsync(
    () => discoveryApi.getBaseUrl('oncall'),
    [discoveryApi],
  );
  const fill = (text: string) =>
    fillPlaceholders(text, {
      baseUrl,
      type,
      key: sourceKey ?? t('setupGuide.yourKey'),
    });
  return (
    <Answer answer={sources} lines={3}>
      {list => {
        const source = list.find(one => one.type === type);
        return (
          source && (
            <>
              <Typography variant="body2">{source.summary}</Typography>
              <ol className={classes.steps}>
                {source.steps.map(step => (
                  <li key={step} className={classes.step}>
                    <CodeWords text={fill(step)} />
                  </li>
                ))}
              </ol>
              {isAddressOnlyInWords(source) && (
                <AddressToCopy
                  label={t('setupGuide.address')}
                  url={fill('{{url}}')}
                />
              )}
              {source.snippet && (
                <Snippet
                  language={source.snippet.language}
                  text={fill(source.snippet.text)}
                />
              )}
            </>
          )
        );
      }}
    </Answer>
  );
}

/** Words are hard to copy from, and the key in them is long. */
function isAddressOnlyInWords({ steps, snippet }: AlertSourceInfo): boolean {
  const hasAddress = (text: string) => text.includes('{{url}}');
  return steps.some(hasAddress) && !hasAddress(snippet?.text ?? '');
}
