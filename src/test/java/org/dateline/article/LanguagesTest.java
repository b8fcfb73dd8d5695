package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en | The president landed in Lima on Saturday, and she met the minister in the old town.
        de | Die Präsidentin landete am Samstag in Lima und traf den Minister in der Altstadt, wo er wohnt.
        fr | La présidente est arrivée à Lima samedi et elle a rencontré le ministre dans la vieille ville.
        es | La presidenta llegó a Lima el sábado y se reunió con el ministro en la ciudad vieja, según los diarios.
        pt | A presidente chegou a Lima no sábado e encontrou o ministro na cidade velha, onde não chovia.
        it | La presidente è arrivata a Lima sabato e ha incontrato il ministro nella città vecchia, che non è lontana.
        nl | De president kwam zaterdag aan in Lima en sprak met de minister in het oude deel van de stad.
        pl | Prezydent przyleciała do Limy w sobotę i spotkała się z ministrem, który nie był w mieście od roku.
        tr | Cumhurbaşkanı cumartesi günü Lima'ya geldi ve bakan ile bir görüşme için eski şehre gitti, çok yağmur vardı.
        id | Presiden tiba di Lima pada hari Sabtu dan bertemu dengan menteri yang tidak ada di kota itu.
        ru | Президент прибыл в Лиму в субботу, и на следующий день он встретился с министром, который был в городе.
        uk | Президент прибув до Ліми в суботу, і на наступний день він зустрівся з міністром, який був у місті.
        ja | 大統領は土曜日にリマに到着し、翌日に旧市街で大臣と会談した。
        zh | 总统星期六抵达利马，第二天在老城会见了部长。
        ko | 대통령은 토요일 리마에 도착해 다음 날 장관을 만났다.
        ar | وصل الرئيس إلى ليما يوم السبت والتقى الوزير في المدينة القديمة
        fa | رئیس جمهور روز شنبه وارد لیما شد و گفتگو کرد
        und | Lima, Saturday
        """)
    void aLanguageIsToldByItsScriptOrItsSmallWords(String language, String text) {
        assertThat(Languages.of(text)).isEqualTo(language);
    }

    @Test
    void nothingIsGuessedFromWhatIsNotRead() {
        String text =
                "La presidenta de Corea del Sur llegó a Lima el 25 de octubre de 2025 y se reunió con el ministro.";
        assertThat(ArticleText.of("a", Published.UNKNOWN, text).sentences()).isEmpty();
    }
}
