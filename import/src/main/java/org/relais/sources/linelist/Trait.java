package org.relais.sources.linelist;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.relais.kernel.Folded;

/** What a column says of single people, by its header in French, English or Arabic. */
enum Trait {
    NAME(
            "nom, name, prenom, nom-complet, full-name, nom-et-prenom, first-name, last-name, surname, family-name, "
                    + "nom-du-patient, patient-name, nom-du-beneficiaire, beneficiary-name, الاسم, الاسم-الكامل",
            ""),
    ID(
            "id, no, n, numero, code, identifiant, uuid, mrn",
            "patient, beneficiaire, beneficiary, dossier, case, cas, enregistrement"),
    SEX("sexe, sex, gender, genre, sexe-m-f, sex-m-f, sexe-h-f, m-f, h-f, الجنس", ""),
    AGE(
            "age, ages, age-ans, age-annees, age-mois, age-years, age-months, unite-age, age-unit, age-en-annees, "
                    + "age-in-years, ddn, dob, العمر, تاريخ-الميلاد",
            "naissance, birth, birthdate, birthday"),
    CLINICAL(
            "issue, outcome, tdr, pb, muac, triage",
            "symptome, symptomes, symptom, symptoms, diagnostic, diagnosis, hospitalisation, hospitalised, admission, "
                    + "fievre, fever, toux, cough, vaccin, vaccinal, vaccination, pneumonie, pneumonia, consultation, "
                    + "onset, discharge, deces, traitement, treatment, blessure, injury, grossesse, pregnancy, التشخيص, الأعراض"),
    REGISTRATION(
            "الجنسية, رقم-الملف",
            "nationalite, nationality, vulnerabilite, vulnerabilites, vulnerability, vulnerabilities, menage, household, "
                    + "dossier, asile, asylum, unhcr, hcr, enregistrement, registration, case"),
    PROFESSION("metier, profession, fonction, job-title, poste", "");

    private static final Set<String> COUNTED = Set.of(
            "total", "nombre", "number", "nb", "pourcentage", "percent", "cible", "cibles", "targeted", "reached");

    private final String whole;
    private final String words;

    /**
     * @param whole headers that are of this trait as a whole
     * @param words words that make every header of this trait in which they stand
     */
    Trait(String whole, String words) {
        this.whole = keys(whole);
        this.words = keys(words);
    }

    /** Whether a header is of this trait; a count of people is of none. */
    boolean isOf(String header) {
        var key = Folded.of(header).key();
        var parts = List.of(key.split("-"));
        return parts.stream().noneMatch(COUNTED::contains)
                && (isAmong(whole, key) || parts.stream().anyMatch(part -> isAmong(words, part)));
    }

    private static boolean isAmong(String keys, String key) {
        return keys.contains("," + key + ",");
    }

    /** Between commas, since what an enum holds is to be immutable for the compiler to see. */
    private static String keys(String list) {
        return Arrays.stream(list.split(",\\s*"))
                .map(word -> Folded.of(word).key())
                .filter(key -> !key.isEmpty())
                .collect(Collectors.joining(",", ",", ","));
    }
}
