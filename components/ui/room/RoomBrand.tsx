import { t } from '../words/i18n';

// In: the other pages of the extension. Out: the head, and the styles, of the settings and the recovery page.

/** Above a page of its own: the extension's name, and the ways to its other rooms. */
export const RoomBrand = ({ rooms }: { rooms: readonly (readonly [string, string])[] }) => (
  <p class="brand">
    {t('extension.name')}
    {rooms.map(([address, name]) => (
      <a key={address} href={address}>
        {name}
      </a>
    ))}
  </p>
);
