package org.relais.sources.partners;

/** What a column of a 3W table tells. */
enum Field {
    ORGANISATION,
    ACRONYM,
    KIND,
    FICTIONAL,
    SECTOR,
    SECTOR_CODE,
    SUBSECTOR,
    ACTIVITY,
    DOMAIN,
    COUNTRY,
    ADM1,
    ADM1_CODE,
    ADM2,
    ADM2_CODE,
    ADM3,
    ADM3_CODE,
    SITE,
    SITE_CODE,
    LATITUDE,
    LONGITUDE,
    START,
    END,
    REPORTED,
    MONTH,
    YEAR,
    STATUS,
    AUDIENCE,
    /** Tagged, and kept as it stands. */
    DETAIL,
    /** What only Relais says, by which an activity that it exported is known again: see {@link Returned}. */
    KEY,
    ORGANISATION_KEY,
    ORGANISATION_SENSITIVITY,
    COUNTRY_PLACE,
    PLACE_KEYS,
    RETURNED_DETAIL,
    SENSITIVITY,
    SOURCE,
    SOURCE_PLACE,
    STATED_ON,
    /** Telephone numbers, addresses and names of people: not taken over from a table that goes round. */
    PERSONAL;

    /** Whether one column tells it: of several, the first that is filled counts. */
    boolean isSingle() {
        return switch (this) {
            case ORGANISATION, ACRONYM, KIND, ADM1, ADM2, ADM3, START, END, REPORTED, MONTH, YEAR, STATUS -> true;
            default -> false;
        };
    }

    static Field of(HxlTag tag) {
        if (tag.has("relais")) {
            return ofRelais(tag);
        }
        return switch (tag.name()) {
            case "org" -> ofOrganisation(tag);
            case "sector" -> isCode(tag) ? SECTOR_CODE : SECTOR;
            case "subsector" -> isCode(tag) ? DETAIL : SUBSECTOR;
            case "activity" -> isCode(tag) ? DETAIL : ACTIVITY;
            case "domain" -> DOMAIN;
            case "country" -> COUNTRY;
            case "adm1" -> isCode(tag) ? ADM1_CODE : ADM1;
            case "adm2" -> isCode(tag) ? ADM2_CODE : ADM2;
            case "adm3" -> isCode(tag) ? ADM3_CODE : ADM3;
            case "loc", "adm4", "adm5" -> isCode(tag) ? SITE_CODE : SITE;
            case "geo" -> ofCoordinates(tag);
            case "date" -> ofDate(tag);
            case "status" -> STATUS;
            case "beneficiary", "targeted", "reached", "affected", "inneed" -> AUDIENCE;
            case "meta" -> tag.has("fictional") ? FICTIONAL : DETAIL;
            case "contact" -> PERSONAL;
            default -> DETAIL;
        };
    }

    private static Field ofOrganisation(HxlTag tag) {
        if (tag.has("contact", "email", "phone")) {
            return PERSONAL;
        }
        if (tag.has("type")) {
            return KIND;
        }
        if (tag.has("acronym", "abbr", "code")) {
            return ACRONYM;
        }
        return tag.has("funder", "donor", "partner", "url", "id") ? DETAIL : ORGANISATION;
    }

    private static Field ofRelais(HxlTag tag) {
        return switch (tag.name()) {
            case "activity" -> KEY;
            case "org" -> tag.has("id") ? ORGANISATION_KEY : ORGANISATION_SENSITIVITY;
            case "country" -> COUNTRY_PLACE;
            case "loc" -> PLACE_KEYS;
            case "date" -> STATED_ON;
            case "meta" -> ofBooks(tag);
            default -> DETAIL;
        };
    }

    private static Field ofBooks(HxlTag tag) {
        if (tag.has("detail")) {
            return RETURNED_DETAIL;
        }
        if (tag.has("sensitivity")) {
            return SENSITIVITY;
        }
        return tag.has("row") ? SOURCE_PLACE : SOURCE;
    }

    private static Field ofCoordinates(HxlTag tag) {
        if (tag.has("lat")) {
            return LATITUDE;
        }
        return tag.has("lon") ? LONGITUDE : DETAIL;
    }

    private static Field ofDate(HxlTag tag) {
        if (tag.has("start")) {
            return START;
        }
        if (tag.has("end")) {
            return END;
        }
        if (tag.has("month")) {
            return MONTH;
        }
        return tag.has("year") ? YEAR : REPORTED;
    }

    private static boolean isCode(HxlTag tag) {
        return tag.has("code", "id", "pcode");
    }
}
