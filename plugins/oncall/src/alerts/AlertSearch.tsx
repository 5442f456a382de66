import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import IconButton from '@material-ui/core/IconButton';
import HelpIcon from '@material-ui/icons/HelpOutline';
import { AlertQueryMisread } from '@muster/backstage-plugin-oncall-common';
import { ReactNode, Ref, useState } from 'react';
import { onCallAlertsTranslationRef } from './translation';
import { SearchField } from '../ui/SearchField';
import { Toolbar } from '../ui/Toolbar';
import { SavedSearches } from './SavedSearches';
import { SearchHelp } from './SearchHelp';

/** The box for a search, with what is wrong with it, how the language works, and searches that have a name. */
export function AlertSearch(props: {
  readonly query: string;
  readonly onChange: (query: string) => void;
  readonly problem?: string;
  readonly misread?: AlertQueryMisread;
  readonly searchRef: Ref<HTMLInputElement>;
  readonly onEnter: () => void;
  readonly end?: ReactNode;
}) {
  const { query, onChange, problem, misread, searchRef, onEnter, end } = props;
  const { t } = useTranslationRef(onCallAlertsTranslationRef);
  const [isHelpOpen, setHelpOpen] = useState(false);
  return (
    <>
      <Toolbar
        end={
          <>
            <IconButton
              size="small"
              aria-label={t('alertSearch.help')}
              title={t('alertSearch.help')}
              aria-expanded={isHelpOpen}
              onClick={() => setHelpOpen(!isHelpOpen)}
            >
              <HelpIcon />
            </IconButton>
            <SavedSearches query={query} onPick={onChange} />
            {end}
          </>
        }
      >
        <SearchField
          isWide
          label={t('alerts.search')}
          value={query}
          problem={problem}
          hint={
            misread &&
            t(`alertSearch.misread.${misread.meaning}`, {
              at: String(misread.at),
              sign: misread.sign,
            })
          }
          inputRef={searchRef}
          keyShortcut="/"
          onEnter={onEnter}
          onChange={onChange}
        />
      </Toolbar>
      {isHelpOpen && <SearchHelp onPick={onChange} />}
    </>
  );
}
