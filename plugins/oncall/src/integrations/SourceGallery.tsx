import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import ButtonBase from '@material-ui/core/ButtonBase';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import {
  AlertSourceInfo,
  IntegrationType,
} from '@muster/backstage-plugin-oncall-common';
import { useState } from 'react';
import { useAlertSources } from '../api/useAlertSources';
import { onCallIntegrationsTranslationRef } from './translation';
import { Answer } from '../ui/Answer';
import { SearchField } from '../ui/SearchField';
import { Toolbar } from '../ui/Toolbar';

const useStyles = makeStyles(theme => ({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(220px, 1fr))',
    gap: theme.spacing(1),
    listStyle: 'none',
    margin: 0,
    padding: 0,
  },
  item: { display: 'flex' },
  name: { fontWeight: 'bold' },
  tool: {
    // All names of a row on one line, however much stands below them.
    flexDirection: 'column',
    alignItems: 'flex-start',
    justifyContent: 'flex-start',
    width: '100%',
    padding: theme.spacing(1.5),
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
    textAlign: 'left',
    '&:hover, &:focus-visible': {
      borderColor: theme.palette.primary.main,
      backgroundColor: theme.palette.action.hover,
    },
  },
}));

/** All tools that can send alerts; choosing one is the first step of connecting it. */
export function SourceGallery(props: {
  readonly onChoose: (type: IntegrationType) => void;
}) {
  const { t } = useTranslationRef(onCallIntegrationsTranslationRef);
  const classes = useStyles();
  const sources = useAlertSources();
  const [text, setText] = useState('');
  return (
    <>
      <Toolbar>
        <SearchField
          label={t('sourceGallery.search')}
          value={text}
          onChange={setText}
        />
      </Toolbar>
      <Answer answer={sources} lines={6}>
        {list => {
          const found = list.filter(source => isAbout(source, text));
          return found.length > 0 ? (
            <ul className={classes.grid} aria-label={t('sourceGallery.list')}>
              {found.map(source => (
                <li key={source.type} className={classes.item}>
                  <Tool
                    source={source}
                    onChoose={() => props.onChoose(source.type)}
                  />
                </li>
              ))}
            </ul>
          ) : (
            <Typography variant="body2">{t('sourceGallery.none')}</Typography>
          );
        }}
      </Answer>
    </>
  );
}

function Tool(props: {
  readonly source: AlertSourceInfo;
  readonly onChoose: () => void;
}) {
  const classes = useStyles();
  const { name, summary } = props.source;
  return (
    <ButtonBase
      className={classes.tool}
      aria-label={name}
      onClick={props.onChoose}
    >
      <Typography variant="subtitle2" component="span" className={classes.name}>
        {name}
      </Typography>
      <Typography variant="caption" color="textSecondary" component="span">
        {summary}
      </Typography>
    </ButtonBase>
  );
}

function isAbout({ name, summary }: AlertSourceInfo, text: string): boolean {
  return `${name} ${summary}`.toLowerCase().includes(text.trim().toLowerCase());
}
