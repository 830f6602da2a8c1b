# Makes the page assets: cmake -DKILDE=<repo>/aktiver -DDKFDS=<node_modules>/dkfds -DUD=<dir> -DLISTE=<file.cpp>
#                              -P aktiver.cmake
# Every file lands in UD under a name that carries a hash of its content, so that a browser may keep it for ever;
# a style sheet's url(name) becomes the hashed name. LISTE is the C++ table that carries them in the program.
if(NOT EXISTS ${DKFDS}/dist/css/dkfds.min.css)
  message(FATAL_ERROR "Sidernes designsystem (npm-pakken dkfds) mangler i ${DKFDS}.\n"
                      "Kør tools/install, og byg igen.")
endif()
file(REMOVE_RECURSE ${UD})
file(MAKE_DIRECTORY ${UD})
find_program(GZIP gzip)
set(tabel "")
set(blokke "")
set(n 0)

# Writes UD/<name>.<hash>.<ext>, and beside it the gzip form of what is text.
function(nytte_aktiv navn fil)
  file(SHA256 ${fil} sum)
  string(SUBSTRING ${sum} 0 12 sum)
  get_filename_component(stamme ${navn} NAME_WE)
  get_filename_component(endelse ${navn} LAST_EXT)
  set(hashet ${stamme}.${sum}${endelse})
  file(COPY_FILE ${fil} ${UD}/${hashet})
  set(gz "")
  if(GZIP AND NOT endelse STREQUAL ".woff2")
    execute_process(COMMAND ${GZIP} -9 -n -k ${UD}/${hashet} COMMAND_ERROR_IS_FATAL ANY)
    set(gz ${hashet}.gz)
  endif()
  set(hashet_${navn} ${hashet} PARENT_SCOPE)
  math(EXPR i "${n} + 1")
  set(n ${i} PARENT_SCOPE)
  set(blok "INDLEJRET(aktiv_${i}, \"${UD}/${hashet}\")\n")
  if(gz)
    string(APPEND blok "INDLEJRET(aktiv_${i}_gz, \"${UD}/${gz}\")\n")
    set(gzdel "indhold(aktiv_${i}_gz_fra, aktiv_${i}_gz_til)")
  else()
    set(gzdel "{}")
  endif()
  set(blokke "${blokke}${blok}" PARENT_SCOPE)
  set(tabel "${tabel}      {\"${navn}\", \"/aktiver/${hashet}\", indhold(aktiv_${i}_fra, aktiv_${i}_til), ${gzdel}},\n"
      PARENT_SCOPE)
endfunction()

foreach(vaegt Regular SemiBold Italic)
  nytte_aktiv(IBMPlexSans-${vaegt}.woff2
              ${DKFDS}/dist/fonts/IBMPlexSans/complete/woff2/IBMPlexSans-${vaegt}.woff2)
endforeach()
# The pictures the style sheet draws on the parts we use; the rest of its url() belong to classes we never write.
set(billeder check check-white chevron-down chevron-up minus plus chevron-right calendar-month)
foreach(billede ${billeder})
  nytte_aktiv(${billede}.svg ${DKFDS}/dist/img/svg-icons/${billede}.svg)
endforeach()

# dkfds: its own @font-face would fetch woff before woff2; nytte.css has ours.
file(READ ${DKFDS}/dist/css/dkfds.min.css css)
string(REGEX REPLACE "@font-face{[^}]*}" "" css "${css}")
string(REGEX REPLACE "/\\*#[^*]*\\*/" "" css "${css}")
foreach(billede ${billeder})
  string(REPLACE "../img/svg-icons/${billede}.svg" "${hashet_${billede}.svg}" css "${css}")
endforeach()
file(WRITE ${UD}/_dkfds.css "${css}")
nytte_aktiv(dkfds.css ${UD}/_dkfds.css)

file(READ ${KILDE}/nytte.css css)
foreach(vaegt Regular SemiBold Italic)
  string(REPLACE "IBMPlexSans-${vaegt}.woff2" "${hashet_IBMPlexSans-${vaegt}.woff2}" css "${css}")
endforeach()
file(WRITE ${UD}/_nytte.css "${css}")
nytte_aktiv(nytte.css ${UD}/_nytte.css)
file(REMOVE ${UD}/_dkfds.css ${UD}/_nytte.css)

nytte_aktiv(ikoner.svg ${DKFDS}/dist/img/all-svg-icons.svg)
nytte_aktiv(favicon.svg ${KILDE}/favicon.svg)
nytte_aktiv(hold.css ${KILDE}/hold.css)
foreach(modul nytte vurdering fremmoede)
  nytte_aktiv(${modul}.js ${KILDE}/${modul}.js)
endforeach()

file(WRITE ${LISTE} "// Made by cmake/aktiver.cmake from aktiver/ and the npm package dkfds. Do not edit.
#include \"web/aktiver.hpp\"

#define INDLEJRET(navn, fil)                                              \\
  asm(\".section .rodata\\n\" #navn \"_fra:\\n.incbin \\\"\" fil \"\\\"\\n\" #navn \"_til:\\n.previous\\n\"); \\
  extern \"C\" const char navn##_fra[];                                     \\
  extern \"C\" const char navn##_til[];

${blokke}
namespace nytte::web {

static std::string_view indhold(const char* fra, const char* til) {
  return {fra, static_cast<std::size_t>(til - fra)};
}

const std::vector<Aktiv>& alle_aktiver() {
  static const std::vector<Aktiv> alle{
${tabel}  };
  return alle;
}

}  // namespace nytte::web
")
