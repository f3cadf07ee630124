package org.variorum.intake.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageFinderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en  | The ferry ran onto the rocks in the night, and all of the people on it were saved.
          es  | El barco chocó con las rocas en la noche y los pasajeros fueron salvados por la policía.
          fr  | Le bateau a heurté les rochers dans la nuit et tous les passagers ont été sauvés par la police.
          de  | Die Fähre lief in der Nacht auf die Felsen, und alle Menschen wurden von der Polizei gerettet.
          it  | Il traghetto ha urtato gli scogli nella notte e tutti i passeggeri sono stati salvati dalla polizia.
          pt  | O barco bateu nas rochas durante a noite e os passageiros foram salvos pela polícia, que não o viu.
          ar  | اصطدمت العبارة بالصخور ليلا وتم إنقاذ جميع الركاب بحسب الشرطة في المدينة.
          fa  | کشتی شب گذشته به صخره‌ها خورد و همه مسافران نجات پیدا کردند، پلیس گفت.
          ur  | کشتی رات کو چٹانوں سے ٹکرا گئی اور تمام مسافروں کو بچا لیا گیا ہے۔
          ru  | Ночью паром сел на мель, и все пассажиры были спасены, сообщила полиция.
          uk  | Вночі пором сів на мілину, і всіх пасажирів врятували, повідомила поліція.
          zh  | 渡轮夜间触礁，所有乘客均获救，警方说。
          ja  | フェリーが夜に座礁し、乗客は全員救助されたと警察が発表した。
          ko  | 여객선이 밤에 좌초했지만 승객은 모두 구조됐다고 경찰이 밝혔다.
          und | Tarn 40 12 2025
          und | Ferry
          """)
  void theLanguageIsTold(String language, String text) {
    assertThat(new LanguageFinder().find(text)).isEqualTo(language);
  }
}
