import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  SearchDocument,
  ResultHighlight,
} from '@backstage/plugin-search-common';
import { HighlightedSearchResultText } from '@backstage/plugin-search-react';
import ListItem from '@material-ui/core/ListItem';
import ListItemIcon from '@material-ui/core/ListItemIcon';
import ListItemText from '@material-ui/core/ListItemText';
import Typography from '@material-ui/core/Typography';
import DescriptionIcon from '@material-ui/icons/Description';
import WhatshotIcon from '@material-ui/icons/Whatshot';
import { incidentsTranslationRef } from '../translation';
import { StatusChip } from '@muster/backstage-plugin-oncall-react';

const SUMMARY_LENGTH = 200;

/** What search tells about one hit. */
export type IncidentsSearchResultProps = {
  readonly result?: SearchDocument;
  readonly highlight?: ResultHighlight;
};

/** An incident in the portal's search. */
export function IncidentSearchResult(props: IncidentsSearchResultProps) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  return <Hit {...props} kind={t('search.incident')} icon={<WhatshotIcon />} />;
}

/** A published postmortem in the portal's search. */
export function PostmortemSearchResult(props: IncidentsSearchResultProps) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  return (
    <Hit {...props} kind={t('search.postmortem')} icon={<DescriptionIcon />} />
  );
}

function Hit(
  props: IncidentsSearchResultProps & {
    readonly kind: string;
    readonly icon: JSX.Element;
  },
) {
  const { result, highlight, kind, icon } = props;
  if (!result) {
    return null;
  }
  const { title, text, location } = result;
  return (
    <ListItem alignItems="flex-start" component="div" divider>
      <ListItemIcon title={kind}>{icon}</ListItemIcon>
      <ListItemText
        disableTypography
        primary={
          <Typography variant="subtitle1" component="h3">
            <Link noTrack to={location}>
              <Highlighted text={title} field="title" highlight={highlight} />
            </Link>{' '}
            <StatusChip tone="neutral" label={kind} />
          </Typography>
        }
        secondary={
          <Typography variant="body2" color="textSecondary">
            <Highlighted
              text={shorten(text)}
              field="text"
              highlight={highlight}
            />
          </Typography>
        }
      />
    </ListItem>
  );
}

function Highlighted(props: {
  readonly text: string;
  readonly field: string;
  readonly highlight?: ResultHighlight;
}) {
  const { text, field, highlight } = props;
  const found = highlight?.fields[field];
  return highlight && found ? (
    <HighlightedSearchResultText
      text={found}
      preTag={highlight.preTag}
      postTag={highlight.postTag}
    />
  ) : (
    <>{text}</>
  );
}

function shorten(text: string): string {
  return text.length > SUMMARY_LENGTH
    ? `${text.slice(0, SUMMARY_LENGTH)}…`
    : text;
}
