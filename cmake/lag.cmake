# nytte_lag(<folder> <uses>...): one static library a folder of src/. Its dependencies repeat the table of
# ARCHITECTURE.md, so that a forbidden include also fails to link; tools/check_includes holds the includes.
add_library(nytte_options INTERFACE)
target_include_directories(nytte_options INTERFACE ${CMAKE_SOURCE_DIR}/src)
target_compile_options(nytte_options INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wold-style-cast
  # GCC 12 sees overlapping copies in std::string at -O2 where there are none (gcc bug 105329).
  $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>
  $<$<BOOL:${NYTTE_WERROR}>:-Werror>)

function(nytte_lag navn)
  file(GLOB_RECURSE kilder CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp)
  list(FILTER kilder EXCLUDE REGEX "/main\\.cpp$")
  add_library(nytte_${navn} STATIC ${kilder})
  target_link_libraries(nytte_${navn} PUBLIC nytte_options)
  foreach(under ${ARGN})
    target_link_libraries(nytte_${navn} PUBLIC nytte_${under})
  endforeach()
endfunction()

# nytte_test(<folder> <uses>...): one test program a folder of tests/, each TEST a ctest of its own.
function(nytte_test navn)
  file(GLOB_RECURSE kilder CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp)
  add_executable(test_${navn} ${kilder})
  target_link_libraries(test_${navn} PRIVATE nytte_options GTest::gtest GTest::gtest_main GTest::gmock)
  foreach(under ${ARGN})
    target_link_libraries(test_${navn} PRIVATE ${under})
  endforeach()
  # Only where it is used: the path of a checkout in a command line keeps ccache from sharing between checkouts.
  foreach(kilde ${kilder})
    file(STRINGS ${kilde} brugt REGEX NYTTE_KILDE LIMIT_COUNT 1)
    if(brugt)
      set_property(SOURCE ${kilde} APPEND PROPERTY COMPILE_DEFINITIONS NYTTE_KILDE="${CMAKE_SOURCE_DIR}")
    endif()
  endforeach()
  add_test(NAME ${navn} COMMAND test_${navn})
endfunction()
