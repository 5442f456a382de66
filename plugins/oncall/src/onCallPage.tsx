import {
  coreExtensionData,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import NotificationsActiveIcon from '@material-ui/icons/NotificationsActive';
import { rootRouteRef } from './routes';
import { UnknownTab } from './ui/UnknownTab';

/** The page; its tabs are its sub-pages. The shell of the portal leaves the place below them empty where an address is that of none. */
export const onCallPage = PageBlueprint.makeWithOverrides({
  factory: (makePage, { inputs }) => {
    const page = makePage({
      path: '/on-call',
      title: 'On-call',
      icon: <NotificationsActiveIcon fontSize="inherit" />,
      routeRef: rootRouteRef,
    });
    const tabs = inputs.pages.map(tab => tab.get(coreExtensionData.routePath));
    return [...page].map(output =>
      output.id === coreExtensionData.reactElement.id
        ? coreExtensionData.reactElement(
            <>
              {page.get(coreExtensionData.reactElement)}
              <UnknownTab tabs={tabs} />
            </>,
          )
        : output,
    );
  },
});
