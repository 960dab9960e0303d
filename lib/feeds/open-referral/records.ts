/** What the API says of itself. */
export type ApiDetails = { version: "HSDS-UK-3.0"; profile: string; openapi_url: string };

/** The body responsible for a service: always the council, never the body that runs the service for it. */
export type Organization = { id: string; name: string; description: string; website: string };

/** A telephone number with all we know of it. */
type Phone = { id: string; contact_id: string; number: string; description: string };

/** A way to reach the service; the standard's contact has no room for a number, so it goes in the extra field `phones`. */
export type ServiceContact = { id: string; service_id: string; phones: Phone[] };

/** A council's area, by its code from the Office for National Statistics. */
type ServiceArea = { id: string; service_id: string; name: string; uri: string };

/** The fields of a service that hold one thing each: what the list of services gives. */
export type ServiceSummary = {
  id: string;
  organization_id: string;
  name: string;
  description: string;
  url: string;
  email?: string;
  status: "active";
  fees: string;
  minimum_age: number;
  maximum_age: number;
  /** Only where each provider's name and each contact was confirmed to us by its owner; other facts have no such mark. */
  assured_date?: string;
  alert?: string;
  last_modified: string;
  organization: Organization;
};

/** A service with everything that belongs to it. */
export type Service = ServiceSummary & { contacts?: ServiceContact[]; service_areas: ServiceArea[] };

/** A page of the list of services. */
export type ServiceList = {
  total_items: number;
  total_pages: number;
  page_number: number;
  size: number;
  first_page: boolean;
  last_page: boolean;
  empty: boolean;
  contents: ServiceSummary[];
};
