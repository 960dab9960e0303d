/** Opens a letter as an email; `about` tells links with the same words apart for screen readers. */
export function MailButton({ link, about }: { link: string | undefined; about?: string }) {
  if (!link) return null;
  return (
    <p className="mail">
      <a className={about === undefined ? "govuk-button" : undefined} href={link}>
        Open as an email
        {about !== undefined && <span className="govuk-visually-hidden"> about {about}</span>}
      </a>
    </p>
  );
}
