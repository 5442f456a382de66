import { SidebarItem } from '@backstage/core-components';
import { identityApiRef, useApi } from '@backstage/core-plugin-api';
import SwapHorizIcon from '@material-ui/icons/SwapHoriz';

/** Back to the choice of people. */
export function SwitchPersonItem() {
  const identityApi = useApi(identityApiRef);
  return (
    <SidebarItem
      icon={SwapHorizIcon}
      text="Switch person"
      onClick={() => identityApi.signOut()}
    />
  );
}
